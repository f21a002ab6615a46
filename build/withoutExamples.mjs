// A webpack loader for rules: leaves out their examples, which are documentation and tests. They are the last member of every
// rule; a rule that has them elsewhere keeps them.

const EXAMPLES = /\n {2}examples: \{\n[\s\S]*\n {2}\},\n\}\);\n/;

export default function withoutExamples(source) {
  return source.replace(EXAMPLES, '\n});\n');
}
