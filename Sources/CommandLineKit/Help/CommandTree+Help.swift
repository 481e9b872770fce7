public import Wording

extension CommandTree {
  /// The help on the command or group at `path`, which begins with the program's name.
  ///
  /// A path that leads nowhere gives the help of the last group that it reaches.
  ///
  /// - Parameters:
  ///   - path: The names that lead to the command, as ``ParsedCommand/Request/help(_:)`` has them.
  ///   - language: The language of the texts.
  ///   - width: The columns of a line, at least 40.
  /// - Returns: The lines with their line breaks.
  public func help(for path: [String], in language: Language, width: Int = 80) -> String {
    var node = CommandNode<Context, Outcome>.group(root)
    var reached = [about.name]
    for name in path.dropFirst() {
      guard case .group(let group) = node, let member = group.member(named: name) else { break }
      node = member
      reached.append(member.about.name)
    }
    var page = TextPage(width: width)
    switch node {
    case .command(let command):
      describe(command, at: reached, in: language, on: &page)
    case .group(let group):
      describe(group, at: reached, in: language, on: &page)
    }
    return page.text
  }

  private func describe(
    _ command: any Command<Context, Outcome>.Type, at path: [String], in language: Language,
    on page: inout TextPage
  ) {
    let parameters = Declarations { command.init() }.parameters.map(\.parameter)
    page.paragraphs(command.about.summary[language])
    page.heading(Headings.usage[language])
    page.hanging((path + parameters.usage(in: language)).joined(separator: " "))
    addTexts(of: command.about, in: language, on: &page)
    add(parameters.arguments, under: Headings.arguments, in: language, on: &page)
    add(parameters.options, under: Headings.options, in: language, on: &page)
    add(
      globalParameters.visible + [.help], under: Headings.globalOptions, in: language, on: &page)
    addNotes(of: command.about, in: language, on: &page)
  }

  private func describe(
    _ group: CommandGroup<Context, Outcome>, at path: [String], in language: Language,
    on page: inout TextPage
  ) {
    page.paragraphs(group.about.summary[language])
    page.heading(Headings.usage[language])
    let slot = Headings.commandSlot[language]
    let words = path + [group.standard == nil ? slot : "[\(slot)]", Headings.optionsSlot[language]]
    page.hanging(words.joined(separator: " "))
    addTexts(of: group.about, in: language, on: &page)
    if let standard = group.standard {
      page.paragraphs("\(Headings.standard[language]): \(standard.about.name).")
    }
    let isRoot = path.count == 1
    let shown = isRoot ? sections : [CommandSection(Headings.commands, group.members)]
    for section in shown {
      let members = section.members.filter { !$0.about.isHidden }
      guard !members.isEmpty else { continue }
      page.heading(section.heading[language])
      page.columns(members.map { ($0.about.name, $0.about.summary[language]) })
    }
    if isRoot {
      add(
        globalParameters.visible + [.help, .version], under: Headings.globalOptions, in: language,
        on: &page)
    }
    addNotes(of: group.about, in: language, on: &page)
    let call =
      isRoot
      ? Phrase(verbatim: "\(path[0]) help ") + Headings.commandSlot
      : Phrase(verbatim: path.joined(separator: " ")) + Phrase(verbatim: " ")
        + Headings.commandSlot + Phrase(verbatim: " --help")
    let line = Phrase(ru: "Справка о команде: ", en: "Help on a command: ") + call
    page.paragraphs(line[language] + ".")
  }

  private func addTexts(of about: About, in language: Language, on page: inout TextPage) {
    if let discussion = about.discussion {
      page.paragraphs(discussion[language])
    }
    if !about.aliases.isEmpty {
      let names = about.aliases.joined(separator: ", ")
      page.paragraphs("\(Headings.aliases[language]): \(names).")
    }
  }

  private func add(
    _ parameters: [Parameter], under heading: Phrase, in language: Language,
    on page: inout TextPage
  ) {
    guard !parameters.isEmpty else { return }
    page.heading(heading[language])
    page.columns(
      parameters.flatMap { parameter in
        [(parameter.label(in: language), parameter.explanation(in: language))]
          + parameter.listedValues(in: language).map { ("        \($0.name)", $0.meaning) }
      })
  }

  private func addNotes(of about: About, in language: Language, on page: inout TextPage) {
    if !about.examples.isEmpty {
      page.heading(Headings.examples[language])
      for example in about.examples {
        page.commandLine(example.line)
        page.indented(example.meaning[language], by: 6)
      }
    }
    if !about.exitStatuses.isEmpty {
      page.heading(Headings.exitStatuses[language])
      page.columns(about.exitStatuses.map { ("\($0.status)", $0.meaning[language]) })
    }
  }
}
