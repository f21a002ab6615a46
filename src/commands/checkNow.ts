// Reads and examines the workbook again.
import type { Command } from './command';

export const checkNow: Command = { id: 'checkNow', perform: (desk) => desk.checkNow() };
