import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl feedback collect`.
struct FeedbackCollect: Command {
  static let about = About(
    "collect",
    Phrase(
      ru: "Внести обратную связь из ответов на анкеты.",
      en: "Take feedback from the responses to surveys."),
    discussion: Phrase(
      ru: "Ответы на анкеты feedback-mentor и feedback-mentee (survey import) становятся обратной "
        + "связью о встрече того дня, на которой отвечавший был. Ответы без встречи названы и "
        + "остаются в анкете: внесите встречу (meeting add) и повторите. Повтор ничего не удваивает.",
      en: "Responses to the surveys feedback-mentor and feedback-mentee (survey import) become "
        + "feedback about the meeting of that day at which their author was. Responses without a "
        + "meeting are named and stay in the survey: record the meeting (meeting add) and repeat. "
        + "Nothing is doubled."),
    examples: [
      Example(
        "mentorctl feedback collect",
        Phrase(ru: "Из всех анкет года.", en: "From all surveys of the year."))
    ],
    exitStatuses: [
      ExitStatusNote(
        2, Phrase(ru: "Для части ответов встречи нет.", en: "Some responses have no meeting."))
    ])

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let meetings = try editing.load(.meetings)
      let responses = try editing.feedbackResponses(of: pool.year)
      return try editing.change(.feedback) { sheets throws(WorkspaceError) in
        let book = FeedbackBook(sheets, about: meetings, on: context.today)
        var collection = FeedbackCollection(book, meetings: meetings, pool: pool)
        for survey in responses { collection.take(survey) }
        sheets = collection.book.sheets
        return collection
      }
    }
    let collection = outcome.value
    return Answer(
      report: Report(
        text: { settings in Self.lines(collection).map { settings($0) + "\n" }.joined() },
        json: { Self.json(collection) }),
      notes: outcome.notes.map(\.message), status: collection.left.isEmpty ? .done : .partly)
  }

  private static func lines(_ collection: FeedbackCollection) -> [Phrase] {
    let (added, known) = (collection.added.count, collection.known)
    let head = Phrase(
      ru: "Листов обратной связи внесено: \(added), было внесено раньше: \(known), без встречи: "
        + "\(collection.left.count).",
      en: "Sheets of feedback added: \(added), known before: \(known), without a meeting: "
        + "\(collection.left.count).")
    return [head] + collection.left.map { Phrase(verbatim: "! \($0.response): ") + $0.reason }
  }

  private static func json(_ collection: FeedbackCollection) -> JSON {
    [
      "added": .array(collection.added.map { .string("\($0.id)") }),
      "known": JSON(collection.known),
      "left": .array(
        collection.left.map { left in
          ["response": .string("\(left.response)"), "reason": .string(left.reason.ru)]
        }),
    ]
  }
}
