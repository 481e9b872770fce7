import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl import rules suggest`.
struct RulesSuggest: Command {
  static let about = About(
    "suggest",
    Phrase(
      ru: "Написать первые правила, посмотрев на файл.",
      en: "Write the first rules by looking at a file."),
    discussion: Phrase(
      ru:
        "Записывает rules/ИМЯ.json: известные столбцы, догадки с пометкой \"guess\": true и столбцы, о "
        + "которых ничего не решено. Проверьте догадки, уберите пометку, впишите остальное — column, "
        + "question или \"ignored\": true — и испытайте: mentorctl import rules check ФАЙЛ. Все ключи "
        + "файла: mentorctl schema rules. Имена и контакты в примерах скрыты.",
      en:
        "Writes rules/NAME.json: the columns that are known, guesses marked \"guess\": true, and columns "
        + "about which nothing is decided. Look at the guesses, take the mark away, enter the rest — column, "
        + "question or \"ignored\": true — and try it: mentorctl import rules check FILE. All keys of the "
        + "file: mentorctl schema rules. Names and contacts are hidden in the samples."),
    examples: [
      Example(
        "mentorctl import rules suggest анкеты-2026.xlsx --for mentees",
        Phrase(ru: "Правила mentees для анкет.", en: "The rules mentees for questionnaires.")),
      Example(
        "mentorctl import rules suggest ответы.csv --for before-mentee-uu --dry-run",
        Phrase(ru: "Посмотреть, не записывая.", en: "Look without writing.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Правила с этим именем уже есть.", en: "There are rules of this name.")),
      ExitStatusNote(
        65,
        Phrase(
          ru: "Не ясно, что в файле, или это не таблица.",
          en: "Nothing tells what the file holds, or it is no table.")),
    ])

  @OptionGroup var file: LookedAtFile
  @OptionGroup var what: TargetOption

  @Option(
    "name",
    Phrase(
      ru: "Имя правил; без него — по тому, что в файле.",
      en: "The name of the rules, else after what the file holds."))
  var name: RulesName?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let source = try file.source(context, .none)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let suggestion = try ImportWork(source, context).suggestion(what.target, in: &editing)
      let book = try editing.ruleBook()
      let name = try WorkspaceError.domain { () throws(RulesError) in
        try self.name(for: suggestion, in: book)
      }
      try editing.save(suggestion.rules, as: .rules(name))
      return (named: NamedRules(name, suggestion.rules), reading: suggestion.reading)
    }
    let (named, reading) = outcome.value
    let open = reading.columns.count { $0.isGuess || $0.meaning == .unknown }
    var notes = outcome.notes.map(\.message)
    if !context.options.dryRun {
      notes.append(
        Phrase(
          ru: "записано: rules/\(named.name).json; решить осталось о столбцах: \(open)",
          en: "written: rules/\(named.name).json; columns still to be decided: \(open)"))
    }
    if named.rules.files.isEmpty {
      notes.append(
        Phrase(
          ru:
            "по имени файла эти правила не находятся: впишите files или называйте --rules \(named.name)",
          en: "no name of a file leads to these rules: fill in files, or say --rules \(named.name)")
      )
    }
    return Answer(report: Self.report(named, reading), notes: notes)
  }

  /// The name that is wanted and free, else one after what the file holds.
  private func name(
    for suggestion: RuleSuggestion, in book: RuleBook
  ) throws(RulesError) -> RulesName {
    if let name {
      guard book[name] == nil else { throw .alreadyExists(name.text) }
      return name
    }
    let stem = suggestion.rules.target.jsonText
    let candidates = [stem] + (2...(book.rules.count + 2)).map { "\(stem)-\($0)" }
    for candidate in candidates {
      if let name = try? RulesName(jsonText: candidate), book[name] == nil { return name }
    }
    throw .alreadyExists(stem)
  }

  private static func report(_ named: NamedRules, _ reading: TableReading) -> Report {
    let columns = ColumnReport(reading)
    return Report(
      title: ColumnReport.title, table: { columns.table },
      json: { .object([JSON.Member("rules", RulesShow.json(named))] + columns.members) })
  }
}
