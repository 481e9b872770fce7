import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn add`.
struct StatisticsAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Добавить форму.", en: "Add a form."),
    discussion: Phrase(
      ru:
        "Код поставляемой формы копирует её в каталог данных, где её можно менять; иначе читается файл "
        + "определения (образец: mentorctl fsn show EXAMPLE --json). Форма в каталоге заменяет "
        + "поставляемую с тем же кодом. При замене введённые числа и поля титула сохраняются, пока их "
        + "ячейки есть в новой форме.",
      en:
        "The code of a shipped form copies it into the data directory, where it may be changed; otherwise a "
        + "file with a definition is read (a sample: mentorctl fsn show EXAMPLE --json). A form in the "
        + "directory stands for the shipped one of its code. A replaced form hands on the numbers and the "
        + "items of the title that were entered, as far as the new one has their cells."),
    examples: [
      Example(
        "mentorctl fsn add REGION",
        Phrase(ru: "Своя копия таблицы региона.", en: "A copy of the table of a region.")),
      Example(
        "mentorctl fsn add форма.json --replace",
        Phrase(ru: "Определение из файла.", en: "A definition from a file.")),
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Такая форма уже есть.", en: "There is such a form already."))
    ])

  @Argument(
    "form", value: ValueName(ru: "файл или код", en: "file or code"), completion: .files,
    Phrase(
      ru: "Файл определения или код поставляемой формы.",
      en: "The file of a definition, or the code of a shipped form."))
  var source: String

  @Flag(
    "replace",
    Phrase(ru: "Заменить форму каталога с этим кодом.", en: "Replace the directory's form."))
  var replaces: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let definition = try definition(context)
    let code = definition.code
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var form = definition
      let old = try editing.ownStatisticsForm(code)
      guard old == nil || replaces else { throw .domain(StatisticsError.exists(code)) }
      let before = old.map { form.takeOver(from: $0) }
      try editing.save(form, as: .statistics(code))
      return (form, before)
    }
    let (form, before) = outcome.value
    return Answer(
      report: StatisticsShow.report(form),
      notes: outcome.notes.map(\.message) + (before.map { Self.notes(on: $0, form) } ?? [])
        + context.written(code))
  }

  /// What became of what was entered into the form that was replaced.
  private static func notes(on before: EnteredBefore, _ form: StatisticsForm) -> [Phrase] {
    var notes: [Phrase] = []
    if before.kept > 0 {
      notes.append(
        Phrase(
          ru: "сохранено введённых чисел: \(before.kept)",
          en: "numbers entered before that were kept: \(before.kept)"))
    }
    notes += before.lost.map { value in
      let year = form.yearName(value.year)
      let figures = CellValue.words(value.value)
      return Phrase(
        ru: "ячейки \(value.address) больше нет, число за \(year) не сохранено: ",
        en: "the cell \(value.address) is gone, its number of \(year) was not kept: ") + figures
        + (value.source.map { Phrase(ru: ", источник: \($0)", en: ", source: \($0)") }
          ?? Phrase(verbatim: ""))
    }
    if !before.keptItems.isEmpty {
      notes.append(
        Phrase(ru: "сохранены поля титула: ", en: "items of the title that were kept: ")
          + .list(before.keptItems))
    }
    notes += before.lostItems.map { item in
      Phrase(
        ru: "поля титула \(item.name) больше нет, не сохранено: \(item.value ?? "")",
        en: "the item \(item.name) of the title is gone, not kept: \(item.value ?? "")")
    }
    return notes
  }

  private func definition(_ context: AppContext) throws -> StatisticsForm {
    if let code = try? StatisticsCode(jsonText: source),
      let shipped = StatisticsCatalogue.form(code)
    {
      return shipped
    }
    let bytes = try context.world.files.read(source)
    let name = source.split(separator: "/").last.map(String.init) ?? source
    return try RecordFile<StatisticsForm>().decode(bytes, file: name)
  }
}

/// The command `mentorctl fsn map`.
struct StatisticsMap: Command {
  static let about = About(
    "map", Phrase(ru: "Задать, что стоит в ячейке.", en: "Say what a cell holds."),
    discussion: Phrase(
      ru:
        "Правило подсчёта, «текст ИМЯ», «показатель КОД», «вводится» или «не заполняется»; «по графе» "
        + "возвращает то, что говорят графа и строка. Слова правил: mentorctl fsn words.",
      en:
        "A counting rule, “text NAME”, “indicator CODE”, “entered” or “left empty”; “by column” brings back "
        + "what column and row say. The words of rules: mentorctl fsn words."),
    examples: [
      Example(
        "mentorctl fsn map EXAMPLE 3 1 3 \"лица где роль наставляемый и новый работник\"",
        Phrase(ru: "Правило ячейки.", en: "A rule for a cell.")),
      Example(
        "mentorctl fsn map REGION 1 1 9 вводится",
        Phrase(ru: "Число вводят.", en: "The number is entered.")),
    ])

  @OptionGroup var naming: StatisticsFormArgument
  @OptionGroup var cell: CellArguments

  @Argument(
    "rule", value: ValueName(ru: "правило", en: "rule"),
    Phrase(ru: "Что стоит в ячейке.", en: "What the cell holds."))
  var rule: CellRule

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let form = try editing.map(cell.address, of: naming.code, to: rule.source)
      return (form, try context.frozenNote(naming.code, in: &editing))
    }
    let (form, frozen) = outcome.value
    let plan = form.plan(of: cell.address)
    let words = plan?.source?.words ?? Phrase(ru: "не задано", en: "unmapped")
    return Answer(
      report: Report(
        text: { settings in
          "\(naming.code) \(cell.address): \(settings(words))\n"
        },
        json: {
          [
            "cell": .object(
              cell.address.members + [JSON.Member("source", JSON(plan?.source?.jsonText))])
          ]
        }),
      notes: outcome.notes.map(\.message) + context.written(naming.code) + frozen)
  }
}

/// What a cell is to hold, as a person types it.
struct CellRule: ArgumentValue {
  /// What it holds; `nil` for what column and row say.
  let source: CellSource?

  init(argument: String) throws(ArgumentProblem) {
    let typed = FoldedText(argument)
    if ["по графе", "by column"].contains(where: { FoldedText($0) == typed }) {
      source = nil
      return
    }
    do throws(ValueProblem) {
      source = try CellSource(jsonText: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  static var valueName: ValueName { ValueName(ru: "правило", en: "rule") }
}

extension AppContext {
  /// Says that the form `code` is frozen for the year of the run, so that what was handed in stays; nothing
  /// where it is not.
  func frozenNote(
    _ code: StatisticsCode, in source: inout some ByteSource
  ) throws(WorkspaceError) -> [Phrase] {
    let year = try year(source.load(.organization))
    guard let frozen = try source.frozenForm(code, in: year) else { return [] }
    let name = frozen.form.yearName(year)
    return [
      Phrase(
        ru:
          "форма за \(name) заморожена и печатается прежней; учесть изменение: mentorctl fsn freeze "
          + "\(code) --reason ПРИЧИНА",
        en:
          "the form of \(name) is frozen and printed as before; to take the change in: mentorctl fsn "
          + "freeze \(code) --reason WHY")
    ]
  }

  /// Says where a form was written.
  func written(_ code: StatisticsCode) -> [Phrase] {
    options.dryRun
      ? [] : [Phrase(ru: "записано: fsn/\(code).json", en: "written: fsn/\(code).json")]
  }
}
