public import Wording

extension CommandTree {
  /// The reference of all commands in Markdown.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - level: The level of the topmost headings, from 1 to 4.
  /// - Returns: The text, with a line break at its end.
  public func markdownReference(in language: Language, level: Int = 2) -> String {
    let top = String(repeating: "#", count: level)
    var blocks = ["\(top) \(Headings.globalOptions[language])"]
    blocks.append(markdownTable(of: globalParameters.options + [.help, .version], in: language))
    let entries = Dictionary(grouping: entries) { $0.path.prefix(2).last ?? "" }
    for section in sections {
      let shown = section.members
        .flatMap { entries[$0.about.name] ?? [] }
        .filter { !$0.isGroup && !$0.isHidden }
      guard !shown.isEmpty else { continue }
      blocks.append("\(top) \(section.heading[language])")
      for entry in shown {
        blocks.append("\(top)# `\(entry.path.joined(separator: " "))`")
        blocks += markdown(of: entry, in: language)
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func markdown(of entry: CommandEntry, in language: Language) -> [String] {
    var blocks = [entry.about.summary[language].markdown]
    blocks.append("```\n\(entry.usage(in: language))\n```")
    blocks += entry.about.discussion?[language].paragraphs.map(\.markdown) ?? []
    if !entry.parameters.visible.isEmpty {
      blocks.append(markdownTable(of: entry.parameters.visible, in: language))
    }
    for note in entry.about.exitStatuses {
      let label = Phrase(ru: "Код завершения", en: "Exit status")[language]
      blocks.append("\(label) \(note.status): \(note.meaning[language].markdown)")
    }
    for example in entry.about.examples {
      blocks.append("\(example.meaning[language].markdown)\n\n```sh\n\(example.line)\n```")
    }
    return blocks
  }

  private func markdownTable(of parameters: [Parameter], in language: Language) -> String {
    let title = Phrase(ru: "| Параметр | Назначение |", en: "| Option | Purpose |")[language]
    let rows = parameters.map { parameter in
      let label = parameter.label(in: language).drop { $0 == " " }
      let values = parameter.listedValues(in: language)
        .map { "`\($0.name)` — \($0.meaning)".markdownCell }
      let text = ([parameter.explanation(in: language).markdown.markdownCell] + values)
        .joined(separator: "<br>")
      return "| `\(String(label).markdownCell)` | \(text) |"
    }
    return ([title, "|---|---|"] + rows).joined(separator: "\n")
  }
}

extension String {
  /// The text with what Markdown would read as marks made plain.
  fileprivate var markdown: String { backslashing("\\`*<>") }

  fileprivate var markdownCell: String { escaping(["|": "\\|"]) }
}
