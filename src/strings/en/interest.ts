import type { interest as nl } from "../nl/interest.ts";

export const interest = {
  "interest.title": "Dutch interest",
  "interest.explain":
    "An analyst’s judgement, with reason, name and date. It multiplies the priority and stands visibly beside every score. Without a judgement an area counts × 1.",
  "interest.switch": "Let Dutch interest count",
  "interest.on": "counts",
  "interest.off": "does not count now",
  "interest.off.explain": "Judgements count only when the switch under Border and weighting is on.",
  "interest.turnOn": "Let it count",
  "interest.none": "No judgement is recorded for this area.",
  "interest.noneAtAll": "There are no judgements yet. Record them on the card of an area.",
  "interest.level": "Level",
  "interest.level.0": "none",
  "interest.level.1": "limited",
  "interest.level.2": "substantial",
  "interest.level.3": "vital",
  "interest.level.of": "{level} – {name}",
  "interest.multiplier": "× {multiplier}",
  "interest.multiplier.long": "Dutch interest: × {multiplier}",
  "interest.rationale": "Reason",
  "interest.by": "Name",
  "interest.date": "Date of the judgement",
  "interest.signed": "{name}, {date}",
  "interest.judge": "Judge the interest",
  "interest.edit": "Change the judgement",
  "interest.save": "Record the judgement",
  "interest.remove": "Remove the judgement",
  "interest.removeOf": "Remove the judgement on {area}",
  "interest.removeAll": "Remove all judgements",
  "interest.required": "Fill this in: a judgement without a reason and a name does not count.",
  "interest.count": "{count, plural, one {# judgement} other {# judgements}}",

  "preset.title": "Settings",
  "preset.group.own": "Own sets",
  "preset.custom": "own settings",
  "preset.save": "Keep",
  "preset.save.title": "Keep the settings under a name",
  "preset.name": "Name of the set",
  "preset.name.taken": "This name exists already and will be replaced.",
  "preset.delete": "Delete the set",
  "preset.explain":
    "A set holds weights, aggregation and proximity; not the border and not Dutch interest. Own sets stay on this device.",
  "notice.presets-not-read":
    "Your own sets of settings could not be read. They are not erased; you work without them.",
  "notice.presets-not-kept":
    "Your own sets of settings cannot be kept on this device. They last until you close Einder.",
} as const satisfies Record<keyof typeof nl, string>;
