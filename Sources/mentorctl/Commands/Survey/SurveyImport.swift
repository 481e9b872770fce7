import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl survey import`.
struct SurveyImport: Command {
  static let about = About(
    "import",
    Phrase(
      ru: "Импортировать ответы на анкету из XLSX или CSV.",
      en: "Import answers to a survey from XLSX or CSV."),
    discussion: Phrase(
      ru:
        "Читаются выгрузки Яндекс Форм и Google Форм и таблицы Excel: столбцы названы вопросами анкеты "
        + "(с номерами, вариантами и строками сеток) или их ключами. Отвечающий узнаётся по коду, e-mail, "
        + "телефону, имени и классу. Вступительная анкета вносит новых людей в базы, в остальных отвечают "
        + "те, кто в базе есть. Повторный импорт ничего не меняет; изменённая строка обновляет ответ. Согласие "
        + "внутри анкеты согласием не считается (152-ФЗ с 01.09.2025). Для других заголовков пишутся правила: "
        + "mentorctl import rules suggest ФАЙЛ --for КОД.",
      en:
        "Exports of Yandex Forms and Google Forms and tables of Excel are read: columns are called as the "
        + "questions of the survey (with numbers, options and rows of grids) or their keys. Who answers is "
        + "recognised by code, e-mail, telephone, name and grade. An intake survey enters new people into the "
        + "pools, in the others those answer who are there. Importing again changes nothing; a changed row "
        + "updates the response. A consent inside a survey is none (152-ФЗ from 01.09.2025). Other headers take "
        + "rules: mentorctl import rules suggest FILE --for CODE."),
    examples: [
      Example(
        "mentorctl survey import ответы.xlsx --survey intake-mentee-uu --dry-run",
        Phrase(ru: "Проверить, ничего не записывая.", en: "Look at it, write nothing.")),
      Example(
        "mentorctl survey import ответы.csv --survey preferences-mentee --reject исправить.csv",
        Phrase(
          ru: "Отклонённые строки — в файл.", en: "The rejected rows go to a file.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        2,
        Phrase(
          ru: "Часть строк отклонена, остальные записаны.",
          en: "Some rows were rejected, the others are written.")),
      ExitStatusNote(
        3,
        Phrase(
          ru: "Мониторинг, к которому относится анкета, закрыт.",
          en: "The round of monitoring of the survey is closed.")),
      ExitStatusNote(
        65,
        Phrase(
          ru: "Файл не годится: пуст, не таблица или без вопросов этой анкеты.",
          en: "The file cannot be used: empty, no table, or without questions of this survey.")),
    ])

  @OptionGroup var work: SurveyImportOptions

  func run(in context: AppContext) throws -> Answer { try work.run(in: context) }
}

/// The command `mentorctl import responses`, which is `mentorctl survey import`.
struct ResponseImport: Command {
  static let about = About(
    "responses",
    Phrase(ru: "Импортировать ответы на анкету.", en: "Import answers to a survey."),
    discussion: SurveyImport.about.discussion,
    examples: [
      Example(
        "mentorctl import responses ответы.csv --survey before-mentee-uu",
        Phrase(ru: "То же, что survey import.", en: "The same as survey import."))
    ], exitStatuses: SurveyImport.about.exitStatuses)

  @OptionGroup var work: SurveyImportOptions

  func run(in context: AppContext) throws -> Answer { try work.run(in: context) }
}

/// A table of answers and the survey to which they belong.
struct SurveyImportOptions: ArgumentSet {
  @OptionGroup var options: TableOptions

  @Option(
    "survey", required: true, completion: .dynamic("surveys"),
    Phrase(
      ru: "Анкета: код (intake-mentee-uu) или номер (SURVEY-1).",
      en: "The survey: its code (intake-mentee-uu) or identifier (SURVEY-1)."))
  var survey: SurveyReference

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let source = try options.source(context)
    let result = try context.write(writing) { editing throws(WorkspaceError) in
      let survey = try survey.survey(in: &editing, context)
      return try ImportWork(source, context).take(answersTo: survey, in: &editing)
    }
    return try options.answer(result, context)
  }
}
