/** Names under which `map` declares the shipped font files to the map engine. */
export const LABEL_FONT = { plain: ["IBM Plex Sans"], strong: ["IBM Plex Sans Medium"] } as const;
