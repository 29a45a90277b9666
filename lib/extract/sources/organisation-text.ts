import { cleanText } from '../../contacts/clean-text';
import type { Source } from '../observation';
import { looksLikeMarkup } from '../plain-words';
import { companiesIn, isLegalForm } from '../vocabulary/legal-forms';
import { PAGE_GROUP } from './page-facts';

/** How long a name is at most that two lines hold. */
const MAX_BROKEN = 80;

/** Who trades under a page's name stands in its foot beside their entry in a register, in Korea by law. */
const REGISTERED = /사업자\s?(?:등록)?\s?번호|통신판매업|法人番号|统一社会信用代码|統一編號/;

/** Companies named with their legal form, and those a label names ("公司：…"). */
export const organisationText: Source = {
  id: 'organisation-text',
  *observe(view, context) {
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.text.length > 400 || line.region === 'notice' || line.region === 'review' || looksLikeMarkup(line.text))
        continue;
      const quote = cleanText(line.text, 300);
      const broken = isLegalForm(line.text) ? `${view.lines[line.index - 1]?.text ?? ''} ${line.text}` : '';
      const text = broken === '' || broken.length > MAX_BROKEN ? line.text : broken;
      for (const name of companiesIn(text).slice(0, 3)) {
        const alone = name.length > text.length * 0.7;
        const registered = REGISTERED.test(text);
        const confidence = registered ? 0.9 : line.region === 'footer' ? 0.55 : alone ? 0.7 : 0.5;
        yield {
          field: 'organisation',
          value: cleanText(name),
          confidence,
          source: view.pasted ? 'signature' : 'text',
          quote,
          place: registered ? PAGE_GROUP : line,
        };
      }
      const labelled =
        /^(?:公司(?:名称)?|单位(?:名称)?|company(?: name)?|firma|organi[sz]ation|会社名|회사)\s*[:：]\s*(.{2,80})$/iu.exec(
          line.text,
        )?.[1];
      if (labelled !== undefined) {
        yield {
          field: 'organisation',
          value: cleanText(labelled),
          confidence: 0.85,
          source: view.pasted ? 'signature' : 'text',
          quote,
          place: line,
        };
      }
    }
  },
};
