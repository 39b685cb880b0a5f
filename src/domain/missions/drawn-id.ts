const PREFIX = "own:";

/** Id of the feature of an area that an analyst drew for a row. */
export const drawnId = (missionId: string): string => `${PREFIX}${missionId}`;

/** True for the id of such a feature: the shipped ones have no colon. */
export const isDrawnByHand = (featureId: string): boolean => featureId.startsWith(PREFIX);
