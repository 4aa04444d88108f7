/** What the project asked for and did not get, and its own mistakes, in sentences. */
export interface NoticeLists {
  unsupported: string[];
  mistakes: string[];
}

/** Both lists, folded until the user opens them. Together they take at most a fifth of the page. */
export function Notices({ unsupported, mistakes }: NoticeLists) {
  return (
    <div className="toolbar-notices">
      <Sentences title="Missing in the sandbox" sentences={unsupported} />
      <Sentences title="Wrong in the project" sentences={mistakes} />
    </div>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  const different = [...new Set(sentences)];
  if (different.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {different.length}
      </summary>
      <ul>
        {different.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
