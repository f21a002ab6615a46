// One sentence on an empty page: for when there is no Excel around it, or the pane could not begin.

const STYLE = { font: '14px/20px "Segoe UI", system-ui, sans-serif', padding: 24 };

export function PlainPage({ text }: { text: string }) {
  return (
    <main style={STYLE}>
      <p>{text}</p>
    </main>
  );
}
