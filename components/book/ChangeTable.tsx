import { useLanguage } from '@/components/ui/words-context';
import { BACKUP_TABLES } from '@/lib/transfer/backup-format';
import type { RestoreChanges } from '@/lib/transfer/preview-restore';
import css from './BackupPage.module.css';
import { useBackupWords } from './use-backup-words';

const CHANGES = ['added', 'updated', 'unchanged', 'removed'] as const;
const NAMED = ['added', 'updated', 'removed'] as const;

/** How many entries of each kind a restore would add, change, leave and remove, with some of the names. */
export function ChangeTable({ changes }: { changes: RestoreChanges }) {
  const words = useBackupWords();
  const numbers = new Intl.NumberFormat(useLanguage() === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {CHANGES.map((change) => (
              <th key={change} scope="col" className={css.number}>
                {words.change[change]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BACKUP_TABLES.map((table) => (
            <tr key={table}>
              <th scope="row">{words.table[table]}</th>
              {CHANGES.map((change) => (
                <td key={change} className={css.number} data-change={changes[table][change] > 0 ? change : undefined}>
                  {numbers.format(changes[table][change])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={css.names}>
        {NAMED.filter((change) => changes.names[change].length > 0).map((change) => (
          <div key={change}>
            <dt>{words.change[change]}</dt>
            <dd>
              <bdi>{words.sample(changes.names[change], changes.contacts[change])}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
