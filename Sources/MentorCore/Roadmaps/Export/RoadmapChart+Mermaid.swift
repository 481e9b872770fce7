public import Wording

extension RoadmapChart {
  /// The chart as a diagram in the language of Mermaid, for wikis and README files.
  ///
  /// A measure without days is a comment. Source: mermaid.js.org, “Gantt diagrams” and “Entity codes”.
  ///
  /// - Complexity: O(*n*).
  public func mermaid(in language: Language) -> String {
    var lines = [
      "gantt", "    title \(roadmap.title.escapedForMermaid)", "    dateFormat YYYY-MM-DD",
      "    axisFormat \(axis.unit == .months ? "%d.%m" : "%Y")", "    inclusiveEndDates",
    ]
    var number = 0
    for row in rows {
      switch row {
      case .heading(let section):
        let text = [section.number, section.title].compactMap { $0 }.joined(separator: " ")
        lines.append("    section \(text.escapedForMermaid)")
      case .measure(let measure, let marks):
        let name = [measure.number, measure.title].compactMap { $0 }.joined(separator: " ")
        if marks.isEmpty {
          let reason = Phrase(ru: "без дат", en: "no dates")[language]
          let deadline = measure.deadline.text.isEmpty ? "" : "\(measure.deadline.text); "
          let words = "\(measure.id) \(name) (\(deadline)\(reason))"
          lines.append("    %% \(words.escapedForMermaid)")
        }
        for (index, mark) in marks.enumerated() {
          number += 1
          var label = marks.count > 1 ? "\(name) (\(index + 1)/\(marks.count))" : name
          // The language has no tag of its own for what was given up.
          if mark.state == .skipped { label += " (\(mark.state.name[language]))" }
          lines.append("    \(label.escapedForMermaid) :\(task(mark, number))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands behind the colon: tags, identifier, first day, last day or no length at all.
  private func task(_ mark: ChartMark, _ number: Int) -> String {
    var parts: [String] = []
    switch mark.state {
    case .done, .skipped: parts.append("done")
    case .overdue: parts.append("crit")
    case .due: parts.append("active")
    case .upcoming, .continuing: break
    }
    if mark.isPoint, let day = mark.window.to {
      parts += ["milestone", "t\(number)", day.iso, "0d"]
    } else {
      let from = mark.window.from ?? min(axis.from, mark.window.to ?? axis.from)
      let to = mark.window.to ?? max(axis.to, from)
      parts += ["t\(number)", from.iso, to.iso]
    }
    return parts.joined(separator: ", ")
  }
}

extension String {
  /// The text on one line with everything that the language gives a meaning to as an entity code.
  ///
  /// So are letters with which a line may begin as a keyword does.
  fileprivate var escapedForMermaid: String {
    var result = ""
    var isFirst = true
    for scalar in cleaned().visible.unicodeScalars {
      switch scalar {
      case ":", ";", "#", "%", "<", ">", "&", "\"", "'", "`", "{", "}", "\\":
        result += "#\(scalar.value);"
      case "A"..."Z", "a"..."z":
        if isFirst { result += "#\(scalar.value);" } else { result.unicodeScalars.append(scalar) }
      default: result.unicodeScalars.append(scalar)
      }
      isFirst = false
    }
    return result.isEmpty ? "—" : result
  }
}
