import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl practice add`.
struct PracticeAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Описать практику или кейс.", en: "Describe a practice or a case."),
    examples: [
      Example(
        "mentorctl practice add \"Лаборатория на каникулах\" --form UU --author P-3 "
          + "--situation \"Пятиклассники боялись опытов\" "
          + "--description \"Старшие провели восемь занятий\" --result \"Все сдали проект\"",
        Phrase(ru: "Черновик практики.", en: "A draft of a practice."))
    ])

  @Argument(
    "title", value: ValueName(ru: "название", en: "title"),
    Phrase(ru: "Как называется.", en: "What it is called."))
  var title: String

  @Option("form", Phrase(ru: "Форма наставничества.", en: "The form."))
  var form: FormCode?

  @Option(
    "author", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Автор; можно повторять.", en: "An author; repeatable."))
  var authors: [RecordReference]

  @Option(
    "situation", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "С чего началось.", en: "How it started."))
  var situation: String?

  @Option(
    "description", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Что сделали.", en: "What was done."))
  var description: String?

  @Option("result", allowsEmpty: true, Phrase(ru: "Результат.", en: "The result."))
  var results: [String]

  @Option(
    "pair", value: ValueName(ru: "код", en: "id"), completion: .dynamic("pairs"),
    Phrase(ru: "О какой паре рассказ: PAIR-1.", en: "Of which pair it tells: PAIR-1."))
  var pair: RecordReference?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let people = try editing.load(.people)
      let ids = try authors.people(in: people, of: &editing, context)
      let pairs = try editing.load(.pairs)
      let told = try pair?.record(in: pairs)
      let practice = try editing.change(.practices) { practices throws(WorkspaceError) in
        let practice = Practice(
          id: practices.nextID, title: title.cleaned(), form: form ?? told?.form, authors: ids,
          situation: situation?.cleaned(), description: description?.cleaned() ?? "",
          results: results.map { $0.cleaned() }, pair: told?.id,
          year: try context.year(organization))
        try WorkspaceError.domain { () throws(RecognitionError) in try practices.enter(practice) }
        return practice
      }
      return (practice, try CardSources(&editing))
    }
    return Answer(
      report: PracticeReport(context: context, sources: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl practice publish`.
struct PracticePublish: Command {
  static let about = About(
    "publish", Phrase(ru: "Отметить, что практика опубликована.", en: "Mark as published."),
    discussion: Phrase(
      ru: "У каждого автора и у каждого, кто назван в тексте, должно быть согласие на "
        + "распространение данных (152-ФЗ, ст. 10.1).",
      en: "Every author and everybody named in the text needs a consent to distribution (152-ФЗ, "
        + "art. 10.1)."),
    examples: [
      Example(
        "mentorctl practice publish PR-1 --link https://school.example/case",
        Phrase(ru: "Практика на сайте.", en: "The practice on the site."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Чьего-то согласия нет.", en: "Somebody's consent lacks."))
    ])

  @OptionGroup var naming: NamedRecord

  @Option("on", Phrase(ru: "День публикации; без него — сегодня.", en: "The day, else today."))
  var day: CalendarDate?

  @OptionGroup var page: LinkOption

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let day = day ?? context.today
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let check = try PublicationCheck(&editing, on: day)
      let practice = try editing.change(.practices) { practices throws(WorkspaceError) in
        let old = try naming.record(PracticeRecords.self, in: practices)
        let practice = try WorkspaceError.domain { () throws(RecognitionError) in
          try old.published(on: day, at: page.link, after: check)
        }
        practices.put(practice)
        return practice
      }
      return (practice, try CardSources(&editing))
    }
    return Answer(
      report: PracticeReport(context: context, sources: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl practice list`.
struct PracticeList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать практики и кейсы.", en: "List practices and cases."),
    examples: [
      Example(
        "mentorctl practice list --state published",
        Phrase(ru: "Опубликованные.", en: "The published ones."))
    ])

  @Option("form", Phrase(ru: "Только этой формы.", en: "Only of this form."))
  var form: FormCode?

  @Option("state", Phrase(ru: "Только в этом состоянии.", en: "Only in this state."))
  var state: PracticeState?

  func run(in context: AppContext) throws -> Answer {
    let ((practices, sources), notes) = try context.read { snapshot throws(WorkspaceError) in
      let practices = try snapshot.load(.practices).filter { practice in
        (form == nil || practice.form == form) && (state == nil || practice.state == state)
      }
      return (practices, try CardSources(&snapshot))
    }
    return Answer(
      report: PracticeReport(context: context, sources: sources).list(practices), notes: notes)
  }
}
