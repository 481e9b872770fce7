import JSONStore
import MentorCore
import Wording

/// An edit of a roadmap at work, and what is to be said of it.
struct RoadmapEditing {
  let today: CalendarDate
  let reason: String?
  /// Whether a person has said yes to what needs a confirmation.
  let isConfirmed: Bool

  /// The measure that was changed or added.
  private(set) var measure: MeasureID?
  /// How the new deadline was read.
  private(set) var reading: DeadlineReading?
  /// The measure that was taken out.
  private(set) var withdrawn: WithdrawnMeasure?
  /// The measures whose deadline means something else now.
  var reread: [MeasureID] = []
  /// The measures whose days depend on an event, and are others now, with those days.
  private(set) var dated: [(measure: MeasureID, days: Phrase)] = []

  init(today: CalendarDate, reason: String?, isConfirmed: Bool) {
    self.today = today
    self.reason = reason
    self.isConfirmed = isConfirmed
  }

  /// `roadmap` without the measure `id`.
  mutating func withdrawing(
    _ id: MeasureID, from roadmap: Roadmap
  ) throws(RoadmapError) -> Roadmap {
    let hasProgress = try roadmap.measure(id).progress != .none
    if hasProgress, !isConfirmed, (reason?.cleaned() ?? "").isEmpty { throw .hasProgress(id) }
    var roadmap = roadmap
    withdrawn = try roadmap.withdraw(id, on: today, because: reason)
    return roadmap
  }

  /// `roadmap` with the measure `id` changed.
  mutating func editing(
    _ id: MeasureID, of roadmap: Roadmap, title: String?, _ fields: MeasureFieldOptions
  ) throws(RoadmapError) -> Roadmap {
    var roadmap = roadmap
    let old = try roadmap.measure(id)
    var measure = try fields.changed(old, in: roadmap)
    if let title { measure.title = title.cleaned() }
    if [measure.title, measure.content, measure.result] != [old.title, old.content, old.result] {
      measure = measure.withDerivedParts()
    }
    if let phrase = fields.deadline {
      let reading = roadmap.deadline(phrase.cleaned(), of: id)
      measure.deadline = reading.deadline
      self.reading = reading
    }
    try roadmap.replace(measure)
    self.measure = id
    return roadmap
  }

  /// `roadmap` with one measure more.
  mutating func adding(
    _ title: String, to roadmap: Roadmap, _ fields: MeasureFieldOptions
  ) throws(RoadmapError) -> Roadmap {
    var roadmap = roadmap
    let reading = roadmap.deadline((fields.deadline ?? "").cleaned())
    var section: Int?
    if let named = fields.section {
      section = try MeasureFieldOptions.index(of: named, in: roadmap)
    }
    let measure = roadmap.add(
      title: title.cleaned(), number: fields.number.replacing(nil)?.cleaned(), section: section,
      stage: fields.stage.replacing(nil), content: fields.content.replacing(nil)?.cleaned(),
      responsible: fields.parties([]), result: fields.result.replacing(nil)?.cleaned(),
      deadline: reading.deadline)
    self.measure = measure.id
    self.reading = reading
    return roadmap
  }

  /// Notes the measures to which the days of events give other days.
  mutating func noteDays(from old: RoadmapSchedule, to new: RoadmapSchedule) {
    dated = new.roadmap.measures.compactMap { measure in
      let before = measure.deadline.namedWindows(under: old.terms)
      let after = measure.deadline.namedWindows(under: new.terms)
      guard before != after else { return nil }
      let days = after.map(\.days.daysInWords).joined(separator: "; ")
      return (measure.id, after.isEmpty ? Phrase(ru: "дат нет", en: "no dates") : days)
    }
  }

  /// What to say beside the result.
  func notes(from old: Roadmap, to new: Roadmap) -> [Phrase] {
    var notes = (reading?.problems ?? []).map { problem in
      problem.severity.label + Phrase(verbatim: " [\(problem.code.rawValue)]: ") + problem.message
        + Phrase(verbatim: ". ") + problem.hint
    }
    if !reread.isEmpty { notes.append(Roadmap.rereadNote(reread)) }
    let anchors = new.anchors.filter { !old.anchors.contains($0) }.map(\.anchor)
    let used = Set(new.measures.compactMap(\.deadline.anchor))
    for anchor in anchors where !used.contains(anchor) {
      notes.append(
        Phrase(
          ru: "ни один срок этой карты не зависит от события «\(anchor.name.ru)»",
          en: "no deadline of this roadmap depends on \(anchor.name.en)"))
    }
    if old.isApproved, old.approval == new.approval, old.reads(differentlyFrom: new) {
      notes.append(Roadmap.amendmentNote(old))
    }
    return notes
  }
}

extension Roadmap {
  /// That a change of `roadmap`, which was approved, takes an order.
  static func amendmentNote(_ roadmap: Roadmap) -> Phrase {
    Phrase(ru: "карта утверждена (", en: "the roadmap is approved (") + RoadmapLabels.order(roadmap)
      + Phrase(ru: "): внесите изменение приказом", en: "): make the change by an order, too")
  }

  /// Whether the document that was approved would read differently.
  fileprivate func reads(differentlyFrom other: Roadmap) -> Bool {
    let comparison = RoadmapComparison(self, other)
    return !comparison.added.isEmpty || !comparison.removed.isEmpty || !comparison.fields.isEmpty
      || comparison.common.contains { change in
        change.isMoved || change.fields.contains { $0.field != .stage && $0.field != .windows }
      }
  }
}

/// What an edit has changed, for people and programs.
struct EditReport {
  let old: Roadmap
  let new: Roadmap
  let change: RoadmapEditing

  var report: Report { Report(text: text, json: { json }) }

  private var after: Measure? {
    change.measure.flatMap { id in new.measures.first { $0.id == id } }
  }

  private var before: Measure? {
    change.measure.flatMap { id in old.measures.first { $0.id == id } }
  }

  private var fields: [FieldChange] {
    if let before, let after { return before.changes(in: old, to: after, in: new) }
    return RoadmapComparison(old, new).fields
  }

  private func text(_ settings: TextSettings) -> String {
    if let withdrawn = change.withdrawn {
      return "\(withdrawn.measure.id) "
        + settings(Phrase(ru: "исключено: ", en: "taken out: "))
        + withdrawn.measure.title.visible + "\n"
    }
    var text = ""
    if let after {
      let line =
        before == nil
        ? settings(Phrase(ru: "Добавлено ", en: "Added ")) + "\(after.id): \(after.title)"
        : "\(after.id)  \(after.title)"
      text += line.visible.wrapped(at: settings.width, indent: 2).joined(separator: "\n") + "\n"
    } else {
      text += "\(new.id)  \(new.title.visible)\n"
    }
    let changes = fields.filter { $0.field != .windows || change.reading == nil }
    if after == nil || before != nil {
      text += changes.map { ChangeText($0, settings).text }.joined()
      let days = change.dated.flatMap { measure, days in
        "  \(measure): \(settings(days))".wrapped(at: settings.width, indent: 4)
      }
      text += (old.anchors == new.anchors ? [] : events(settings) + days).map { $0 + "\n" }.joined()
      if changes.isEmpty, change.reading == nil, old.anchors == new.anchors {
        text += settings(Phrase(ru: "  Ничего не изменилось.", en: "  Nothing has changed.")) + "\n"
      }
    }
    if let reading = change.reading {
      text +=
        "  " + settings(Phrase(ru: "срок понят так: ", en: "the deadline is understood as: "))
        + settings(reading.deadline.meaning) + "\n"
    }
    return text
  }

  /// The days of events as they are now.
  private func events(_ settings: TextSettings) -> [String] {
    new.anchors.flatMap { date in
      let source = date.source.map { " (\($0.visible))" } ?? ""
      return
        ("  " + settings(date.anchor.name + Phrase(verbatim: ": ") + date.days.daysInWords)
        + source).wrapped(at: settings.width, indent: 4)
    }
  }

  private var json: JSON {
    let head: [JSON.Member]
    if let withdrawn = change.withdrawn {
      head = [JSON.Member("removed", withdrawn.measure.json)]
    } else if let after {
      head = [JSON.Member(before == nil ? "added" : "measure", after.json)]
    } else {
      head = [JSON.Member("roadmap", new.json)]
    }
    return .object(
      head + [
        JSON.Member("changes", .array(change.withdrawn == nil ? fields.map(\.json) : [])),
        JSON.Member(
          "findings",
          .array(
            (change.reading?.problems ?? []).map { problem in
              RoadmapFinding(
                code: problem.code.rawValue, severity: problem.severity, measure: change.measure,
                message: problem.message
              ).json(in: .russian)
            })),
        JSON.Member("anchors", JSON(new.anchors)),
        JSON.Member("dated", .array(change.dated.map { JSON($0.measure) })),
        JSON.Member("reread", .array(change.reread.map { JSON($0) })),
      ])
  }
}
