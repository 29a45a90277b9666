import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import css from './AddressList.module.css';

type AddressListProps = {
  title: string;
  addresses: readonly string[];
  /** What is said of an address, beside it. */
  note?: (address: string) => string;
  /** The one thing to do about each; `title` says it of one address. */
  button: { label: string; title: (address: string) => string };
  onPress: (address: string) => void;
};

/** Addresses, a line each, with a button that says more of each than its place on the list. */
export function AddressList({ title, addresses, note, button, onPress }: AddressListProps) {
  const { common } = useWords();
  return (
    <ul className={css.list} aria-label={title}>
      {[...addresses].sort().map((address) => (
        <li key={address} className={css.line}>
          <span className={css.who}>
            <bdi className={css.address} title={address}>
              {address}
            </bdi>
            {note && <span className={css.note}>{note(address)}</span>}
          </span>
          <Button
            variant="quiet"
            aria-label={common.labelled(button.label, button.title(address))}
            title={button.title(address)}
            onClick={() => onPress(address)}
          >
            {button.label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
