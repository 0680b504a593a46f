/** Below this a value is shown in the receipt as a question: the user is asked, nothing is assumed in silence. */
export const askBelow = 0.7;
