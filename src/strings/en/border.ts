import type { border as nl } from "../nl/border.ts";

export const border = {
  "ownBorder.group.presets": "Fixed borders",
  "ownBorder.group.own": "Your borders",
  "ownBorder.draw": "Draw a border",
  "ownBorder.load": "Load a border file",
  "ownBorder.load.explain": "GeoJSON with polygons; dragging it onto the screen works too.",
  "ownBorder.edit": "Change this border",
  "ownBorder.note":
    "Your border of {vertices} vertices, measured with {edges, select, lonlat {straight lines in longitude and latitude} other {great circles}} between the vertices.",

  "ownBorder.title.new": "Your border",
  "ownBorder.title.edit": "Change the border",
  "ownBorder.name": "Name",
  "ownBorder.name.first": "My border",
  "ownBorder.edges": "Line between vertices",
  "ownBorder.edges.lonlat": "straight line",
  "ownBorder.edges.great-circle": "great circle",
  "ownBorder.edges.lonlat.explain":
    "Straight in longitude and latitude, as in GeoJSON: a parallel stays straight.",
  "ownBorder.edges.great-circle.explain":
    "The shortest line over the earth, as for the fixed borders. Over 1,000 km at 60° north it runs 34 km further north.",
  "ownBorder.coordinates": "Vertices",
  "ownBorder.coordinates.explain":
    "One longitude, latitude per line. With a decimal comma: 4,5; 52,1. An empty line begins another polygon; a polygon inside another is a hole.",
  "ownBorder.coordinates.many":
    "Too many vertices to show here ({count}). Export the border, change the file and load it again.",
  "ownBorder.measures": "Size",
  "ownBorder.measures.vertices": "{count, plural, one {# vertex} other {# vertices}}",
  "ownBorder.measures.length": "border {length}",
  "ownBorder.measures.area": "area {area} km²",
  "ownBorder.measures.none": "No border yet: draw on the map or type vertices.",
  "ownBorder.rounded": "Coordinates are kept to five decimals: about a metre.",
  "ownBorder.faults": "This border cannot be used as it is",
  "ownBorder.faults.more": "and {count} more",
  "ownBorder.line": "Line {line}",
  "ownBorder.place": "Polygon {polygon}, ring {ring}",
  "ownBorder.drawOnMap": "Draw on the map",
  "ownBorder.editOnMap": "Change on the map",
  "ownBorder.editOnMap.none":
    "A border with holes or more than {most} vertices cannot be changed on the map.",
  "ownBorder.use": "Use this border",
  "ownBorder.cancel": "Cancel",
  "ownBorder.delete": "Delete",
  "ownBorder.export": "Export as GeoJSON",
  "ownBorder.local": "The border stays on this device and travels in the link or the project file.",

  "ownBorder.drawing.region": "Drawing on the map",
  "ownBorder.drawing.loading": "Drawing is being made ready.",
  "ownBorder.drawing.start": "Click on the map for the first vertex.",
  "ownBorder.drawing.next":
    "{count, plural, one {# vertex} other {# vertices}}. Click for the next; double click, Enter or the first vertex closes.",
  "ownBorder.drawing.closed":
    "Drag a vertex, or a middle to add one; a right click takes a vertex away. Then choose Done.",
  "ownBorder.drawing.undo": "Vertex back",
  "ownBorder.drawing.close": "Close shape",
  "ownBorder.drawing.done": "Done",
  "ownBorder.drawing.keys": "Escape stops, Backspace takes the last vertex back.",

  "project.title": "Project file",
  "project.explain":
    "Carries the whole view with your border, and no data. Open it here or drag the file onto the screen.",
  "project.needed":
    "Your border is too large for the link, which opens on the default border elsewhere. Share the project file instead.",
  "project.save": "Save project",
  "project.open": "Open project",
} as const satisfies Record<keyof typeof nl, string>;
