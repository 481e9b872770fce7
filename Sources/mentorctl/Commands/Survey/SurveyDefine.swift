import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl survey define`.
struct SurveyDefine: Command {
  static let about = About(
    "define",
    Phrase(
      ru: "Завести анкету года: готовую или из своего файла.",
      en: "Define a survey of the year: a shipped one, or from a file of your own."),
    discussion: Phrase(
      ru:
        "Готовые анкеты есть для каждой формы, роли и этапа (survey list --shipped); их вопросы — значение по "
        + "умолчанию, не норма. Чтобы изменить анкету, выведите её в файл (survey show КОД --json -o "
        + "анкета.json), исправьте и заведите снова: пока ответов нет, меняется всё; потом — только то, что не "
        + "меняет смысла данных ответов.",
      en:
        "There is a shipped survey for each form, role and round (survey list --shipped); the questions are "
        + "the program's default, no norm. To change a survey write it to a file (survey show CODE --json -o "
        + "survey.json), edit it and define it again: while nobody has answered everything may change, "
        + "afterwards only what leaves the given answers their meaning."),
    examples: [
      Example(
        "mentorctl survey define --from intake-mentee-uu --from intake-mentor-uu",
        Phrase(ru: "Две готовые анкеты.", en: "Two shipped surveys.")),
      Example(
        "mentorctl survey define --form UU",
        Phrase(
          ru: "Все готовые анкеты формы «ученик – ученик».",
          en: "All shipped surveys of the form pupil – pupil.")),
      Example(
        "mentorctl survey define анкета.json",
        Phrase(ru: "Своя анкета из файла.", en: "A survey of your own from a file.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "На анкету уже ответили, и правка изменила бы смысл ответов.",
          en: "The survey has answers, whose meaning the edit would change."))
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(ru: "Определение анкеты в JSON.", en: "The definition as JSON."))
  var file: String?

  @Option(
    "from", value: ValueName(ru: "код", en: "code"),
    Phrase(
      ru: "Код готовой анкеты; можно несколько.",
      en: "The code of a shipped survey; may be repeated."
    ))
  var codes: [String]

  @Option(
    "form",
    Phrase(
      ru: "Все готовые анкеты этой формы; можно несколько.",
      en: "All shipped surveys of this form; may be repeated."))
  var forms: [FormCode]

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard file == nil, codes.isEmpty, forms.isEmpty else { return }
    throw UsageError(
      Phrase(
        ru: "назовите файл с анкетой, готовую анкету (--from) или форму (--form)",
        en: "name a file with a survey, a shipped survey (--from) or a form (--form)"))
  }

  func run(in context: AppContext) throws -> Answer {
    let definitions = try wanted(context)
    for definition in definitions { try definition.checkFields() }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) -> [Survey] in
      let year = context.year(try editing.load(.organization))
      var surveys: [Survey] = []
      for definition in definitions {
        surveys.append(try Self.define(definition, year, &editing))
      }
      return surveys
    }
    let surveys = outcome.value
    var notes = outcome.notes.map(\.message)
    if surveys.contains(where: \.isStandard) { notes.append(SurveyCatalogue.remark) }
    return Answer(report: SurveyReport(surveys: surveys, responses: [:]).list, notes: notes)
  }

  /// The definitions that are asked for, each once.
  private func wanted(_ context: AppContext) throws -> [SurveyDefinition] {
    var found: [SurveyDefinition] = []
    if let file {
      let bytes = try context.world.files.read(file)
      found.append(try SurveyFile.definition(in: bytes, file: file))
    }
    for code in codes { found.append(try SurveyDefinition.shipped(code)) }
    for form in forms { found += SurveyCatalogue.definitions(for: form) }
    var seen: Set<SurveyCode> = []
    return found.filter { seen.insert($0.code).inserted }
  }

  private static func define(
    _ definition: SurveyDefinition, _ year: SchoolYear, _ editing: inout Editing
  ) throws(WorkspaceError) -> Survey {
    let known = try editing.load(.surveys).first {
      $0.code == definition.code && $0.year == year
    }
    guard let known else {
      let survey = Survey(id: try editing.nextID(on: .surveys), year: year, definition)
      try editing.save(survey, on: .surveys)
      return survey
    }
    let responses = try editing.load(known.id, of: .responses)
    let survey = try WorkspaceError.domain { () throws(SurveyError) in
      try known.redefined(as: definition, given: responses)
    }
    if survey != known { try editing.save(survey, on: .surveys) }
    return survey
  }
}
