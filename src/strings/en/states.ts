import type { states as nl } from "../nl/states.ts";

export const states = {
  "state.area.home": "home area",
  "state.area.assessed": "assessed",
  "state.area.not-assessed": "not assessed",
  "state.area.no-data": "no data",
  "state.area.outside": "outside scope",
  "state.area.home.explain":
    "Belongs to the area whose border is measured from, or to the same Kingdom, and is not ranked.",
  "state.area.assessed.explain": "Violence and fragility are both known: the area has a risk index.",
  "state.area.not-assessed.explain":
    "There are figures, but violence or fragility is missing. That is not the same as no risk.",
  "state.area.no-data.explain":
    "Einder has no figure at all for this area on this date. That is not the same as zero.",
  "state.area.outside.explain": "Einder keeps no figures for this area.",

  "state.loading": "Loading",
  "state.loading.progress": "Loading {what}: {done} of {total} kB",
  "state.loading.what": "Loading {what}",
  "state.loading.file.areas": "areas",
  "state.loading.file.geometry": "map",
  "state.loading.file.figures": "figures",
  "state.loading.file.formerFigures": "figures of the former edition",
  "state.loading.file.distances": "distances",
  "state.loading.file.missions": "missions",
  "state.loading.file.footprints": "mission areas",
  "state.loading.file.missionDistances": "distances of missions",
  "state.loading.file.app6": "APP-6 symbols",
  "state.loading.file.manifest": "table of contents",
  "state.cancel": "Cancel",
  "state.retry": "Try again",
  "state.partial": "Not everything was loaded. Missing: {what}.",

  "state.failed": "{what} not loaded",
  "state.failed.unreachable": "The file cannot be reached.",
  "state.failed.status": "The server answered with code {status}.",
  "state.failed.hash": "The file does not match the table of contents and was therefore not used.",
  "state.failed.not-json": "The file is not readable JSON.",
  "state.failed.unexpected": "Something went wrong in this part of the screen.",
  "state.failed.unexpected.rest":
    "The rest of Einder still works. The link in the address bar keeps your view.",
  "state.failed.detail": "Message for the administrator",

  "edition.past":
    "{months, plural, =0 {The date lies less than a month} one {The date lies # month} other {The date lies # months}} past the edition of {edition}: nothing is counted as certain.",

  "notice.region": "Notices",
  "notice.dismiss": "Close notice",
  "notice.link.unknown": "The link holds an unknown part ({parameter}). It was skipped.",
  "notice.link.invalid": "A part of the link is not valid ({parameter}: {found}). The default applies there.",
  "notice.link.duplicate": "A part stands twice in the link ({parameter}). The first one counts.",
  "notice.link.damaged": "A part of the link is damaged ({parameter}). The default applies there.",
  "notice.link.version": "The link comes from a newer version of Einder. What was recognised has been used.",
  "notice.link.too-long": "The link is too long to read. You see the default view.",
  "notice.link.own-border-absent":
    "The baseline in the link was measured from an own border that the link does not carry. The comparison is with one year earlier.",
  "notice.unknown-selection":
    "The link refers to something that is not in the data ({found}). That part was left out.",
  "notice.map-failed": "The map cannot be drawn on this device. Ranking, missions and data remain usable.",
  "notice.map-failed.detail": "The map reports: {detail}",
  "notice.map-recovered": "The map was gone for a moment and has been restored.",
} as const satisfies Record<keyof typeof nl, string>;
