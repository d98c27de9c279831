/** How a terminal wants to be written to. The host decides it once; renderers only obey. */
export interface Look {
  /** Columns of the screen. Nothing is ever wider, from 20 columns on; less is treated as 20. */
  readonly width: number;
  /** 0 no escape codes at all, 1 16 colours, 2 256 colours, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  /** May symbols outside ASCII be drawn? If not, each has an ASCII twin; letters of the user's texts stay. */
  readonly unicode: boolean;
}
