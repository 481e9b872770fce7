/// What the participants of one role and form answered to one question, as figures.
public struct AnswerSummary: Equatable, Sendable {
  /// The form; `nil` for a survey of every form.
  public let form: FormCode?

  /// Who answered.
  public let role: SurveyRole

  /// The key of the question.
  public let key: String

  /// The question.
  public let text: String

  /// The scale of the marks; `nil` for a question of yes and no.
  public let scale: SurveyScale?

  /// The number of people who answered it.
  public let count: Int

  /// The mean mark; `nil` for yes and no, and under ``SmallGroup/least`` people.
  public let mean: Double?

  /// The share of those who said yes, from 0 to 1; `nil` for marks, and under ``SmallGroup/least`` people.
  public let share: Double?

  /// Whether figures are kept back since too few people answered.
  public var isSuppressed: Bool { count > 0 && !SmallGroup.tells(count) }

  /// The figures of every question of `round` that mentors and mentees answered in `year`.
  ///
  /// Of several answers of one person the last by day counts. A question that surveys of one role and form
  /// ask on different scales is left out.
  ///
  /// - Complexity: O(*n*) in the number of answers.
  public static func all(
    of round: SurveyRound, in year: SchoolYear, surveys: some Sequence<Survey>,
    responses: [SurveyID: RecordSet<Response>]
  ) -> [AnswerSummary] {
    let books = MarkPlace.books(of: round, in: year, surveys, responses)
    return books.keys.sorted().flatMap { place in
      books[place].map { summaries(of: $0, at: place) } ?? []
    }
  }

  private static func summaries(of book: MarkBook, at place: MarkPlace) -> [AnswerSummary] {
    book.questions.filter { !book.contradictory.contains($0.key) }.map { question in
      let answers = book.answers(question.key)
      let mean =
        SmallGroup.tells(answers.count)
        ? answers.values.reduce(0, +) / Double(answers.count) : nil
      return AnswerSummary(
        form: place.form, role: place.role, key: question.key, text: question.text,
        scale: question.scale, count: answers.count, mean: question.scale == nil ? nil : mean,
        share: question.scale == nil ? mean : nil)
    }
  }
}
