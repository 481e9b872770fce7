import JSONStore
import MentorCore
import Wording

extension Editing {
  /// The roadmap `id`.
  ///
  /// - Throws: a ``LookupError`` where there is none.
  mutating func roadmap(_ id: RoadmapID) throws(WorkspaceError) -> Roadmap {
    guard let roadmap = try load(id, of: .roadmaps) else {
      throw .domain(LookupError.notFound(Roadmap.noun, typed: "\(id)", near: []))
    }
    return roadmap
  }

  /// Changes measures one after the other as `body` says.
  ///
  /// - Returns: Each measure as it is now, with the schedule of its roadmap.
  mutating func changeMeasures(
    _ references: [MeasureReference], on today: CalendarDate,
    _ body: (RoadmapSchedule, MeasureReference) throws(RoadmapError) -> Measure
  ) throws(WorkspaceError) -> [ChangedMeasure] {
    try changeRoadmaps(references, on: today) { schedule, reference throws(RoadmapError) in
      let measure = try body(schedule, reference)
      var roadmap = schedule.roadmap
      try roadmap.replace(measure)
      return (roadmap, measure)
    }
  }

  /// Changes roadmaps for the sake of measures, one after the other, as `body` says.
  ///
  /// - Returns: Each measure as it is now, with the schedule of its roadmap.
  mutating func changeRoadmaps(
    _ references: [MeasureReference], on today: CalendarDate,
    _ body: (RoadmapSchedule, MeasureReference) throws(RoadmapError) -> (Roadmap, Measure)
  ) throws(WorkspaceError) -> [ChangedMeasure] {
    var changed: [ChangedMeasure] = []
    for reference in references {
      guard let old = try load(reference.measure.roadmap, of: .roadmaps) else {
        throw .domain(RoadmapError.noSuchMeasure(reference.measure))
      }
      let basis = try scheduleBasis(of: [old], on: today)
      let schedule = basis.schedule(of: old)
      let (roadmap, measure) = try WorkspaceError.domain { () throws(RoadmapError) in
        try body(schedule, reference)
      }
      try save(roadmap, on: .roadmaps)
      changed.append(
        ChangedMeasure(
          measure: measure, before: old.measures.first { $0.id == measure.id },
          schedule: basis.schedule(of: roadmap)))
    }
    return changed
  }
}

/// A measure after a change, with the schedule of its roadmap.
struct ChangedMeasure {
  let measure: Measure
  /// The measure as it was; `nil` where it was not part of the roadmap.
  let before: Measure?
  let schedule: RoadmapSchedule

  /// The times that are new or have new papers, as indices.
  var changedCompletions: [Int] {
    var known = before?.progress.completions ?? []
    return measure.progress.completions.indices.filter { index in
      guard let same = known.firstIndex(of: measure.progress.completions[index]) else {
        return true
      }
      known.remove(at: same)
      return false
    }
  }

  /// The windows that the time at `index` met, where the measure has several; `nil` where it has one.
  func windows(metBy index: Int, on today: CalendarDate) -> [MeasureInstanceID]? {
    let instances = schedule.instances(of: measure, on: today)
    guard instances.count > 1, measure.deadline.recurrence?.isWithoutEnd != true else { return nil }
    return instances.filter { $0.occurrence.mark == index }.map(\.id)
  }
}

/// Measures after a change, for people and programs.
struct ChangedMeasures {
  let changed: [ChangedMeasure]
  let today: CalendarDate

  var report: Report {
    Report(
      text: { settings in
        changed.map { one in
          let measure = one.measure
          let state = settings(measure.stateLabel(in: one.schedule, on: today))
          let line = "\(measure.id) \(state): \(measure.title.visible)"
          return line.wrapped(at: settings.width, indent: 2).joined(separator: "\n") + "\n"
            + details(of: one, settings).map { "  \($0)\n" }.joined()
        }.joined()
      },
      json: { ["measures": .array(changed.map(\.measure.json))] })
  }

  /// What was recorded, for which window, and why it is given up.
  private func details(of one: ChangedMeasure, _ settings: TextSettings) -> [String] {
    let measure = one.measure
    var lines = one.changedCompletions.flatMap { index in
      windowLines(of: one, index, settings)
        + measure.progress.completions[index].papers.map { paper in
          settings(Phrase(ru: "подтверждено: ", en: "shown by: ") + paper.label)
        }
    }
    if measure.progress.state != .skipped {
      lines += measure.skippedWindowLines(settings)
    }
    if measure.progress.state == .skipped, let note = measure.progress.note {
      lines.append(settings(Phrase(ru: "причина: ", en: "reason: ")) + note.visible)
    }
    return lines
  }
}

extension ChangedMeasures {
  /// For which window a time counts, where the measure has several.
  private func windowLines(
    of one: ChangedMeasure, _ index: Int, _ settings: TextSettings
  ) -> [String] {
    guard let windows = one.windows(metBy: index, on: today) else { return [] }
    guard windows.isEmpty else {
      let names = windows.map { "\($0)" }.joined(separator: ", ")
      return [settings(Phrase(ru: "закрыт срок: ", en: "window met: ")) + names]
    }
    return [
      settings(
        Phrase(
          ru: "отметка не закрыла ни одного срока; назовите срок: mentorctl roadmap done "
            + "\(one.measure.id)@СРОК",
          en: "the mark met no window; name one: mentorctl roadmap done \(one.measure.id)@WINDOW"))
    ]
  }
}

extension Measure {
  /// The windows that were given up, a line each with its reason.
  func skippedWindowLines(_ settings: TextSettings) -> [String] {
    progress.skippedWindows.map { skip in
      settings(Phrase(ru: "отменён срок ", en: "given up: "))
        + "\(MeasureInstanceID(measure: id, window: skip.window)): \(skip.reason.visible)"
    }
  }

  /// That the measure was carried out without its paper, and how to name it; `nil` where it is not so.
  var paperRemark: Phrase? {
    guard lacksPaper else { return nil }
    return Phrase(ru: "\(id): ожидается документ (", en: "\(id): a paper is expected (")
      + expectedPapers.map(\.name).listed(joinedBy: .or)
      + Phrase(
        ru: "; значение по умолчанию), а он не назван: mentorctl roadmap evidence \(id) "
          + "--evidence \"…\"",
        en: "; by default) and was not named: mentorctl roadmap evidence \(id) --evidence \"…\"")
  }
}

extension Evidence {
  /// The evidence in a line: what it is and how it is recognised.
  var label: Phrase {
    switch self {
    case .order(let paper), .document(let paper): return Phrase(verbatim: paper.text.visible)
    case .link(let link): return Phrase(verbatim: link.visible)
    case .words(let text): return Phrase(verbatim: text.visible)
    case .file(let file):
      let name = (file.path ?? file.name).visible
      let digest = String(file.hash.prefix(12))
      return Phrase(
        ru: "\(name) (", en: "\(name) (")
        + .count(file.size, ru: ("байт", "байта", "байт"), en: ("byte", "bytes"))
        + Phrase(verbatim: ", SHA-256 \(digest)…)")
    }
  }
}
