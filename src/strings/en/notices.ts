import type { notices as nl } from "../nl/notices.ts";

export const notices = {
  "notice.link.home-border-absent":
    "The link is measured from somebody's own border that is neither in the link nor on this device. You see the default border. Ask the sender for the project file.",
  "notice.link.former":
    "This link is from before the edition of November 2026: violence counts by calendar year, as it did then. The figures are the present ones.",
  "notice.link.former.changed": "What changed",
  "notice.border-removed": "The border “{name}” was deleted.",
  "notice.border-removed.undo": "Put back",
  "notice.borders-stored.blocked":
    "Your borders cannot be kept on this device. They last while this page is open; export what you want to keep.",
  "notice.borders-stored.full":
    "The storage of this device is full: the last change to your borders was not kept. Export what you want to keep.",
  "notice.borders-stored.newer":
    "The borders that are kept are of a newer version of Einder and are left alone. New borders last while this page is open.",
  "notice.borders-stored.damaged":
    "{count, plural, one {# kept border is} other {# kept borders are}} damaged and left out.",
  "notice.other-data":
    "{name} was made on other data (edition {edition}). You see the view on the present data; figures may differ.",
  "notice.file": "Nothing changed. {issue}.",
  "notice.record": "Not taken. {issue}.",
  "notice.presets-not-read":
    "Your own sets of settings could not be read. They are not erased; you work without them.",
  "notice.presets-not-kept":
    "Your own sets of settings cannot be kept on this device. They last until you close Einder.",
  "notice.edits-not-read":
    "Own changes to missions on this device could not be read; they are left as they are.",
  "notice.edits-not-kept": "Own changes to missions could not be kept: they last for this visit only.",
  "notice.more-faults":
    "{name}: {count, plural, one {# more fault} other {# more faults}}; what is wrong was not taken",
  "ownBorder.drawing.failed": "Drawing on this map does not work: {detail}. Type the vertices in the form.",
  "notice.briefing-not-read":
    "The briefing that this device holds could not be read and stays as it is; what you make now is not kept. {issue}.",
  "notice.briefing-not-read.save": "Save it as a file",
  "notice.briefing-not-read.anew": "Erase it and start anew",
  "notice.briefing-elsewhere":
    "The briefing was changed in another window, and here too. Nothing is kept until you choose.",
  "notice.briefing-elsewhere.theirs": "Take the one from there",
  "notice.briefing-elsewhere.mine": "Keep this one instead",
  "notice.briefing-not-kept": "The briefing cannot be kept on this device: save it as a file.",
  "notice.briefing-migrated": "{name} is of version {version} and was brought up to the present one.",
  "notice.presenter-failed": "The presentation could not be loaded. Try again.",
} as const satisfies Record<keyof typeof nl, string>;
