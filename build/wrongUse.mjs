// What a person asked for cannot be done as asked: told in one sentence, without a stack.

export class WrongUse extends Error {
  name = 'WrongUse';
}
