public import Wording

extension CommandTree {
  /// The manual page of the program in mdoc(7).
  ///
  /// The first section is `NAME` in every language: the indexes of manual pages look for that word.
  ///
  /// - Parameters:
  ///   - language: The language of the texts; a page in Russian belongs into `man/ru/man1`.
  ///   - date: The day on which the page was last changed; the month counts from 1 to 12.
  ///   - extra: What the page says beside the declarations.
  /// - Returns: The source of the page, in UTF-8.
  public func manualPage(
    in language: Language, date: (year: Int, month: Int, day: Int),
    sections extra: [ManualSection] = []
  ) -> String {
    var page = ManualText()
    let month = MonthName.text(date.month, case: .nominative).en
    page.macro("Dd", "\(month) \(date.day), \(date.year)")
    page.macro("Dt", about.name.uppercased(), "1")
    page.macro("Os")
    page.macro("Sh", "NAME")
    page.macro("Nm", about.name)
    page.macro("Nd", about.summary[language].withoutFullStop.manualArgument)
    page.macro("Sh", Phrase(ru: "ОБЗОР", en: "SYNOPSIS")[language])
    page.macro("Nm")
    page.macro("Ar", Headings.commandSlot[language].withoutBrackets.manualArgument)
    page.macro("Op", "Ar", Headings.optionsSlot[language].withoutBrackets.manualArgument)
    page.macro("Sh", Phrase(ru: "ОПИСАНИЕ", en: "DESCRIPTION")[language])
    page.paragraphs(about.discussion?[language] ?? about.summary[language])
    page.macro("Ss", Headings.globalOptions[language])
    add(globalParameters.options + [.help, .version], in: language, to: &page)
    addCommands(in: language, to: &page)
    for kind in ManualSection.Kind.allCases {
      add(kind, extra.filter { $0.kind == kind }, in: language, to: &page)
      if kind == .exitStatus { addExamples(in: language, to: &page) }
    }
    return page.text
  }

  private func addCommands(in language: Language, to page: inout ManualText) {
    let entries = Dictionary(grouping: entries) { $0.path.prefix(2).last ?? "" }
    for section in sections {
      let shown = section.members
        .flatMap { entries[$0.about.name] ?? [] }
        .filter { !$0.isGroup && !$0.isHidden }
      guard !shown.isEmpty else { continue }
      page.macro("Ss", section.heading[language].manualArgument)
      page.macro("Bl", "-tag -width 4n")
      for entry in shown {
        page.macro("It", "Ic", entry.usage(in: language).manualArgument)
        page.paragraphs(entry.about.summary[language])
        if let discussion = entry.about.discussion {
          page.macro("Pp")
          page.paragraphs(discussion[language])
        }
        add(entry.parameters.visible, in: language, to: &page)
        for note in entry.about.exitStatuses {
          page.macro("Pp")
          page.paragraphs(
            "\(Phrase(ru: "Код завершения", en: "Exit status")[language]) \(note.status): "
              + note.meaning[language])
        }
      }
      page.macro("El")
    }
  }

  private func add(
    _ parameters: [Parameter], in language: Language, to page: inout ManualText
  ) {
    guard !parameters.isEmpty else { return }
    page.macro("Bl", "-tag -width 4n")
    for parameter in parameters {
      page.macro("It", parameter.manualLabel(in: language))
      page.paragraphs(parameter.explanation(in: language))
      let values = parameter.listedValues(in: language)
      guard !values.isEmpty else { continue }
      page.macro("Bl", "-tag -width 4n -compact")
      for value in values {
        page.macro("It", "Cm", value.name.manualArgument)
        page.paragraphs(value.meaning)
      }
      page.macro("El")
    }
    page.macro("El")
  }

  private func add(
    _ kind: ManualSection.Kind, _ extra: [ManualSection], in language: Language,
    to page: inout ManualText
  ) {
    let items = declaredItems(of: kind) + extra.flatMap(\.items)
    let texts = extra.compactMap { $0.text?[language] }
    guard !(items.isEmpty && texts.isEmpty) else { return }
    page.macro("Sh", kind.title[language])
    for (index, text) in texts.enumerated() {
      if index > 0 { page.macro("Pp") }
      page.paragraphs(text)
    }
    guard !items.isEmpty else { return }
    page.macro("Bl", "-tag -width 4n")
    for item in items {
      page.macro("It", kind.termMacro, item.term.manualArgument)
      page.paragraphs(item.meaning[language])
    }
    page.macro("El")
  }

  /// The items of a section that come from the declarations.
  private func declaredItems(of kind: ManualSection.Kind) -> [ManualSection.Item] {
    switch kind {
    case .environment:
      let parameters = globalParameters + entries.filter { !$0.isHidden }.flatMap(\.parameters)
      var seen: Set<String> = []
      return parameters.visible.compactMap { parameter in
        guard let variable = parameter.variable, seen.insert(variable).inserted else { return nil }
        let option = Phrase(
          ru: " То же, что параметр \(parameter.longLabel).",
          en: " The same as the option \(parameter.longLabel).")
        return ManualSection.Item(variable, parameter.help + option)
      }
    case .exitStatus:
      return about.exitStatuses.map { ManualSection.Item("\($0.status)", $0.meaning) }
    case .files, .seeAlso, .standards, .authors, .caveats, .security:
      return []
    }
  }

  private func addExamples(in language: Language, to page: inout ManualText) {
    let examples = entries.filter { !$0.isHidden }.flatMap(\.about.examples)
    guard !examples.isEmpty else { return }
    page.macro("Sh", Phrase(ru: "ПРИМЕРЫ", en: "EXAMPLES")[language])
    for (index, example) in examples.enumerated() {
      if index > 0 { page.macro("Pp") }
      page.paragraphs(example.meaning[language])
      page.macro("D1", "Ic", example.line.manualArgument)
    }
  }
}

extension CommandEntry {
  /// The whole usage line of a command.
  func usage(in language: Language) -> String {
    (path + parameters.usage(in: language)).joined(separator: " ")
  }
}

extension Parameter {
  /// The head of the parameter's item: `Fl e , Fl \-mentee Ar id`.
  fileprivate func manualLabel(in language: Language) -> String {
    let value = placeholder[language].withoutBrackets
    guard kind != .argument else { return "Ar \(value.manualArgument)" }
    let letter = short.map { "Fl \(String($0).manualArgument) , " } ?? ""
    let long = "Fl \("-\(longLabel.dropFirst(2))".manualArgument)"
    return letter + long + (value.isEmpty ? "" : " Ar \(value.manualArgument)")
  }
}

extension String {
  /// The text without the brackets around it.
  fileprivate var withoutBrackets: String {
    guard let first, let last, "<[".contains(first), ">]".contains(last) else { return self }
    return String(dropFirst().dropLast())
  }

  /// The sentence as a clause.
  fileprivate var withoutFullStop: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}
