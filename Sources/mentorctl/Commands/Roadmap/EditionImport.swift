import JSONStore
import MentorCore
import Wording

/// Reading a document as a new edition of a known roadmap.
struct EditionImport {
  let source: RoadmapSource
  let target: RecordReference
  let choices: [MeasureChoice]
  let period: PlanPeriod?

  /// Brings the roadmap up to date, and says what became different.
  func answer(in context: AppContext, _ writing: WriteOptions) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let old = try target.record(in: editing.load(.roadmaps))
      let read = source.read(
        firstID: RoadmapID(number: 1), period: period ?? old.period, known: RecordSet())
      guard let edition = RoadmapSide.likeliest(old, among: read.roadmaps) else {
        throw .domain(EmptyRoadmapFile(file: source.file))
      }
      let update = try self.update(
        old, edition, on: context.today,
        because: writing.reason ?? "нет в редакции \(source.file)")
      try editing.save(update.roadmap, on: .roadmaps)
      return (old: old, update: update, read: read, edition: edition)
    }
    let (old, update, read, edition) = outcome.value
    return Answer(
      report: report(old, update, read, edition),
      notes: outcome.notes.map(\.message) + notes(old, update, read))
  }

  /// The update, with the choices of a person in place of what the program would take.
  private func update(
    _ old: Roadmap, _ edition: Roadmap, on date: CalendarDate, because reason: String
  ) throws(WorkspaceError) -> RoadmapUpdate {
    let first = RoadmapUpdate(old, with: edition, on: date, reason: reason)
    guard !choices.isEmpty else { return first }
    var chosen: [MeasureID: MeasureID?] = [:]
    for choice in choices {
      guard old.measures.contains(where: { $0.id == choice.old }) else {
        throw .domain(RoadmapError.noSuchMeasure(choice.old))
      }
      guard let new = choice.new else {
        chosen[choice.old] = .some(nil)
        continue
      }
      guard let inEdition = first.editionIDs[new] else {
        throw .domain(RoadmapError.noSuchMeasure(new))
      }
      chosen[choice.old] = inEdition
    }
    return RoadmapUpdate(old, with: edition, on: date, reason: reason, choices: chosen)
  }

  private func report(
    _ old: Roadmap, _ update: RoadmapUpdate, _ read: ImportedRoadmaps, _ edition: Roadmap
  ) -> Report {
    let comparison = ComparisonReport(
      comparison: update.comparison, names: ("\(update.roadmap.id)", source.file.visible),
      restored: Set(update.restored))
    let own = RoadmapLint().findings(in: edition)
    // What the reader noticed, and what the rules say of the roadmap as it is stored.
    let ofReader = read.findings.filter { !own.contains($0) }.about(edition, as: update)
    let ofRules = RoadmapLint().findings(in: update.roadmap)
    let before = Set(RoadmapLint().findings(in: old).map(\.message))
    return Report(
      text: { settings in
        let fresh = ofReader + ofRules.filter { !before.contains($0.message) }
        let lines = FindingLines(fresh, settings).lines.map { $0 + "\n" }.joined()
        return "\(update.roadmap.id)  \(update.roadmap.title.visible)\n\n"
          + comparison.text(settings)
          + (lines.isEmpty
            ? ""
            : "\n" + settings(Phrase(ru: "Новые замечания", en: "New findings")) + "\n" + lines)
      },
      json: {
        [
          "roadmaps": [update.roadmap.json],
          "findings": .array((ofReader + ofRules).map { $0.json(in: .russian) }),
          "difference": comparison.json,
        ]
      })
  }

  private func notes(
    _ old: Roadmap, _ update: RoadmapUpdate, _ read: ImportedRoadmaps
  ) -> [Phrase] {
    var notes: [Phrase] = []
    let lost = update.withdrawnWithProgress.map(\.id)
    if !lost.isEmpty {
      notes.append(
        Phrase(
          ru: "исключены мероприятия с отметками, отметки остались в записях: ",
          en: "measures with marks were removed, and their marks stay on record: ")
          + Phrase(verbatim: lost.map { "\($0)" }.joined(separator: ", ")))
    }
    let doubtful = update.doubtful.map { "\($0.old.id)" }
    if !doubtful.isEmpty {
      notes.append(
        Phrase(
          ru: "проверьте, то же ли это мероприятие: ",
          en: "check that these are the same measures: ")
          + Phrase(verbatim: doubtful.joined(separator: ", "))
          + Phrase(
            ru: "; если нет, повторите с --match \(doubtful[0])=",
            en: "; if not, try again with --match \(doubtful[0])="))
    }
    if read.roadmaps.count > 1 {
      notes.append(
        Phrase(
          ru:
            "в файле дорожных карт: \(read.roadmaps.count), внесена самая похожая; остальные можно "
            + "прочитать с --new",
          en: "the file holds \(read.roadmaps.count) roadmaps, and the one most alike was taken; "
            + "read the others by --new"))
    }
    if old.isApproved, old.approval == update.roadmap.approval, !update.comparison.isEmpty {
      notes.append(Roadmap.amendmentNote(old))
    }
    return notes
  }
}

/// A document that looks like a new edition of a roadmap that is known, so that somebody has to choose.
struct EditionQuestion {
  let file: String
  let document: Roadmap
  let known: Roadmap
  let likeness: RoadmapLikeness
  let update: RoadmapUpdate

  /// The questions about what was read from documents: each roadmap is held against those `known` before.
  static func all(
    _ imported: [ImportedRoadmaps], _ known: RecordSet<Roadmap>, _ today: CalendarDate
  ) -> [EditionQuestion] {
    imported.flatMap { one in
      one.added.compactMap { document in
        RoadmapLikeness.likeliest(document, in: known).map { found in
          EditionQuestion(
            file: one.file, document: document, known: found.roadmap, likeness: found.likeness,
            update: RoadmapUpdate(found.roadmap, with: document, on: today))
        }
      }
    }
  }

  /// The answer that asks: nothing is written.
  static func answer(
    _ questions: [EditionQuestion], _ imported: [ImportedRoadmaps], notes: [Phrase]
  ) -> Answer {
    Answer(
      report: Report(
        text: { settings in
          questions.map { $0.text(settings) }.joined(separator: "\n")
        },
        json: {
          ImportedRoadmaps.json(
            imported,
            [JSON.Member("questions", .array(questions.map(\.json)))])
        }),
      notes: notes, status: .unconfirmed)
  }

  private var comparison: ComparisonReport {
    ComparisonReport(
      comparison: update.comparison, names: ("\(known.id)", file.visible),
      restored: Set(update.restored))
  }

  private func text(_ settings: TextSettings) -> String {
    let head =
      Phrase(
        ru: "Файл \(file.visible) похож на \(known.id) ",
        en: "\(file.visible) looks like \(known.id) ")
      + .quoted(known.title) + Phrase(ru: ": совпали ", en: ": the same are ")
      + likeness.signs.map(\.name).listed()
      + Phrase(ru: ". Ничего не записано.", en: ". Nothing is written.")
    let choice = [
      Phrase(
        ru: "Новая редакция, отметки сохранятся:  mentorctl roadmap import ФАЙЛ --into \(known.id)",
        en: "A new edition, marks are kept:  mentorctl roadmap import FILE --into \(known.id)"),
      Phrase(
        ru: "Отдельная дорожная карта:            mentorctl roadmap import ФАЙЛ --new",
        en: "A roadmap of its own:           mentorctl roadmap import FILE --new"),
    ]
    return settings(head).wrapped(at: settings.width, indent: 2).joined(separator: "\n") + "\n"
      + choice.map { "  " + settings($0) + "\n" }.joined() + "\n"
      + settings(Phrase(ru: "Что изменит новая редакция", en: "What a new edition would change"))
      + "\n\n" + comparison.text(settings)
  }

  private var json: JSON {
    [
      "file": .string(file), "roadmap": JSON(known.id), "title": .string(known.title),
      "signs": .array(likeness.signs.map { .string("\($0)") }), "percent": JSON(likeness.percent),
      "difference": comparison.json,
    ]
  }
}

extension [RoadmapFinding] {
  /// The findings with the identifiers that measures of `edition` have after `update`.
  fileprivate func about(_ edition: Roadmap, as update: RoadmapUpdate) -> [RoadmapFinding] {
    let stored = Dictionary(
      update.editionIDs.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    return map { finding in
      RoadmapFinding(
        code: finding.code, severity: finding.severity,
        measure: finding.measure.flatMap { stored[$0] } ?? finding.measure,
        message: finding.message, line: finding.line, roadmap: update.roadmap.id,
        place: finding.place)
    }
  }
}
