import { useState } from 'react';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';

/** Tags as one line, parted by commas (Western or Chinese) or semicolons. */
export function TagsField({ tags, onChange }: { tags: readonly string[]; onChange: (tags: string[]) => void }) {
  const words = useWords().common.field;
  const [typed, setTyped] = useState(() => tags.join(', '));
  // A trailing comma means nothing yet but must stay on screen; tags changed from elsewhere replace what was typed.
  const text = partTags(typed).join('\n') === tags.join('\n') ? typed : tags.join(', ');
  return (
    <TextField
      label={words.tags}
      hint={words.tagsHint}
      value={text}
      onChange={(changed) => {
        setTyped(changed);
        onChange(partTags(changed));
      }}
    />
  );
}

function partTags(text: string): string[] {
  const parts = text.split(/[,，、;；]/u).map((tag) => tag.trim().slice(0, 500));
  return [...new Set(parts)].filter((tag) => tag !== '').slice(0, 100);
}
