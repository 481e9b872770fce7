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

  /// Changes the measures `ids` one after the other as `body` says.
  ///
  /// - Returns: Each measure as it is now, with its roadmap.
  mutating func changeMeasures(
    _ ids: [MeasureID], _ body: (inout Roadmap, MeasureID) throws(RoadmapError) -> Measure
  ) throws(WorkspaceError) -> [(measure: Measure, roadmap: Roadmap)] {
    var changed: [(measure: Measure, roadmap: Roadmap)] = []
    for id in ids {
      var roadmap = try load(id.roadmap, of: .roadmaps)
      guard roadmap != nil else { throw .domain(RoadmapError.noSuchMeasure(id)) }
      do throws(RoadmapError) {
        if var found = roadmap {
          let measure = try body(&found, id)
          roadmap = found
          changed.append((measure, found))
        }
      } catch {
        throw .domain(error)
      }
      if let roadmap { try save(roadmap, on: .roadmaps) }
    }
    return changed
  }
}

/// Measures after a change, for people and programs.
struct ChangedMeasures {
  let measures: [Measure]
  let today: CalendarDate

  var report: Report {
    Report(
      text: { settings in
        measures.map { measure in
          let line = "\(measure.id) \(settings(measure.stateLabel(on: today))): "
          return (line + measure.title.visible).wrapped(at: settings.width, indent: 2)
            .joined(separator: "\n") + "\n"
            + details(of: measure, settings).map { "  \($0)\n" }.joined()
        }.joined()
      },
      json: { ["measures": .array(measures.map(\.json))] })
  }

  /// What was recorded last, and what is still lacking.
  private func details(of measure: Measure, _ settings: TextSettings) -> [String] {
    var lines = (measure.progress.completions.last.map { [$0] } ?? []).flatMap { completion in
      completion.papers.map { paper in
        settings(Phrase(ru: "подтверждено: ", en: "shown by: ") + paper.label)
      }
    }
    if measure.progress.state == .skipped, let note = measure.progress.note {
      lines.append(settings(Phrase(ru: "причина: ", en: "reason: ")) + note.visible)
    }
    return lines
  }
}

extension Measure {
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

/// What to say about measures that were carried out without their papers.
struct PaperReminder {
  let notes: [Phrase]

  /// Looks at the measures of `roadmaps`; at most five are named.
  init(_ roadmaps: [Roadmap]) {
    let ids = roadmaps.flatMap(\.measures).filter(\.lacksPaper).map { "\($0.id)" }
    let shown = (ids.prefix(5) + (ids.count > 5 ? ["…"] : [])).joined(separator: ", ")
    notes =
      ids.isEmpty
      ? []
      : [
        Phrase(
          ru: "выполнено без документа: \(ids.count) (\(shown)); подробнее: mentorctl check --code "
            + "measure.paper",
          en: "done without a paper: \(ids.count) (\(shown)); more by mentorctl check --code "
            + "measure.paper")
      ]
  }
}
