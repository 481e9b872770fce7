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
    let own = try file.map { path in
      try SurveyFile.definition(in: try context.world.files.read(path), file: path)
    }
    let shipped = try shippedDefinitions(except: own?.code)
    for definition in [own].compactMap({ $0 }) + shipped { try definition.checkFields() }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      var defined = DefinedSurveys()
      if let own { try defined.define(own, year, isShipped: false, &editing) }
      for definition in shipped { try defined.define(definition, year, isShipped: true, &editing) }
      return defined
    }
    let defined = outcome.value
    var notes = outcome.notes.map(\.message) + defined.kept.map(Self.kept)
    if defined.surveys.contains(where: \.isStandard) { notes.append(SurveyCatalogue.remark) }
    return Answer(
      report: SurveyReport(surveys: defined.surveys, responses: defined.responses).list,
      notes: notes)
  }

  /// The shipped definitions that are asked for, each once.
  private func shippedDefinitions(
    except code: SurveyCode?
  ) throws(SurveyError) -> [SurveyDefinition] {
    var found: [SurveyDefinition] = []
    for code in codes { found.append(try SurveyDefinition.shipped(code)) }
    for form in forms { found += SurveyCatalogue.definitions(for: form) }
    var seen: Set<SurveyCode> = code.map { [$0] } ?? []
    return found.filter { seen.insert($0.code).inserted }
  }

  private static func kept(_ survey: Survey) -> Phrase {
    Phrase(
      ru: "\(survey.id) \(survey.code) уже изменена вами и осталась как есть",
      en: "\(survey.id) \(survey.code) has been edited by you and stays as it is")
  }
}

/// The surveys that were defined, and those that were left alone.
struct DefinedSurveys {
  private(set) var surveys: [Survey] = []
  private(set) var responses: [SurveyID: Int] = [:]

  /// The surveys that somebody has edited and that a shipped definition does not undo.
  private(set) var kept: [Survey] = []

  /// Puts `definition` in the place of the survey of `year` with its code, or adds it.
  mutating func define(
    _ definition: SurveyDefinition, _ year: SchoolYear, isShipped: Bool,
    _ editing: inout Editing
  ) throws(WorkspaceError) {
    let known = try editing.load(.surveys).first {
      $0.code == definition.code && $0.year == year
    }
    guard let known else {
      let survey = Survey(id: try editing.nextID(on: .surveys), year: year, definition)
      try editing.save(survey, on: .surveys)
      surveys.append(survey)
      return
    }
    let answers = try editing.load(known.id, of: .responses)
    responses[known.id] = answers.count
    if isShipped {
      if known.definition != definition { kept.append(known) }
      surveys.append(known)
      return
    }
    let survey = try WorkspaceError.domain { () throws(SurveyError) in
      try known.redefined(as: definition, given: answers)
    }
    if survey != known { try editing.save(survey, on: .surveys) }
    surveys.append(survey)
  }
}
