/** What the parts of a card tell when somebody uses them. */

/** Somebody pressed a button, or chose from a menu. */
export interface Press {
  readonly customId: string;
  readonly chosen?: string;
  readonly label: string;
}

export type OnPress = (press: Press) => void;
