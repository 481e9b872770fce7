/// The influence of the programme on participants: the same people before and after (stage 2).
///
/// For each person and parameter the difference is after less before; a parameter is a question with a
/// mark that is asked both times under one key. Only people with both answers count, and of several
/// responses of one person to one survey the last by day.
public struct InfluenceReport: Equatable, Sendable {
  /// A question that was asked before and after.
  public struct Parameter: Equatable, Sendable {
    /// The key of the question.
    public let key: String

    /// The question before.
    public let textBefore: String

    /// The question after, by which the parameter is called.
    public let text: String

    /// The scale, the same both times.
    public let scale: SurveyScale

    /// The number of people with both answers.
    public let count: Int

    /// The figures; `nil` under ``SmallGroup/least`` people.
    public let dynamics: Dynamics?

    /// Whether figures are kept back since too few people have both answers.
    public var isSuppressed: Bool { count > 0 && dynamics == nil }
  }

  /// What changed in a group of people.
  public struct Dynamics: Equatable, Sendable {
    /// The mean mark before.
    public let before: Double

    /// The mean mark after.
    public let after: Double

    /// The mean of the differences.
    public let difference: Double

    /// The shares of people whose mark rose, stayed and fell, from 0 to 1, which make 1 together.
    public let improved: Double, unchanged: Double, worse: Double

    /// Sums up `pairs` of marks, at least one.
    init(_ pairs: [(before: Double, after: Double)]) {
      let count = Double(pairs.count)
      let sums = pairs.reduce(into: (before: 0.0, after: 0.0)) { sums, pair in
        sums.before += pair.before
        sums.after += pair.after
      }
      before = sums.before / count
      after = sums.after / count
      difference = (sums.after - sums.before) / count
      let rose = pairs.count { $0.after > $0.before }
      let fell = pairs.count { $0.after < $0.before }
      improved = Double(rose) / count
      worse = Double(fell) / count
      unchanged = Double(pairs.count - rose - fell) / count
    }
  }

  /// A question that was asked on different scales, and so is not compared.
  public struct Incomparable: Equatable, Sendable {
    /// The key of the question.
    public let key: String

    /// The question after.
    public let text: String
  }

  /// The participants of one role in one form.
  public struct Group: Equatable, Sendable {
    /// The form; `nil` for surveys of every form.
    public let form: FormCode?

    /// The role: mentor or mentee.
    public let role: SurveyRole

    /// The parameters in the order of the survey after.
    public let parameters: [Parameter]

    /// What was asked on different scales.
    public let incomparable: [Incomparable]

    /// Those who answered both times.
    public let both: [PersonID]

    /// Those who answered before alone.
    public let onlyBefore: [PersonID]

    /// Those who answered after alone.
    public let onlyAfter: [PersonID]

    /// Those in the base of the year and form who answered neither time.
    public let neither: [PersonID]

    /// Those who answered a survey more than once; their last response by day counts.
    public let repeated: [PersonID]

    /// Whether there is a survey before, and one after.
    public let isAskedBefore: Bool, isAskedAfter: Bool
  }

  /// The school year.
  public let year: SchoolYear

  /// The groups: mentees, then mentors, by the code of the form.
  public let groups: [Group]

  /// Compares the answers before and after of `year`.
  ///
  /// - Parameters:
  ///   - year: The school year.
  ///   - surveys: The surveys; those of other years, rounds and roles are left out.
  ///   - responses: The responses by survey.
  ///   - mentors: The base of mentors, of any years.
  ///   - mentees: The base of mentees, of any years.
  /// - Complexity: O(*n* log *n*) in the number of people, O(*n*) in the number of answers.
  public init(
    year: SchoolYear, surveys: some Sequence<Survey>, responses: [SurveyID: RecordSet<Response>],
    mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>
  ) {
    let surveys = Array(surveys)
    let before = MarkPlace.books(of: .before, in: year, surveys, responses)
    let after = MarkPlace.books(of: .after, in: year, surveys, responses)
    var expected: [MarkPlace: Set<PersonID>] = [:]
    for survey in surveys where survey.year == year {
      let place = MarkPlace(survey)
      guard before[place] != nil || after[place] != nil, expected[place] == nil else { continue }
      expected[place] = Set(
        SurveyParticipation(
          in: survey, mentors: mentors, mentees: mentees, responses: RecordSet()
        ).expected)
    }
    self.year = year
    groups = Set(before.keys).union(after.keys).sorted().map { place in
      Self.group(place, before[place], after[place], expected[place] ?? [])
    }
  }

  private static func group(
    _ place: MarkPlace, _ before: MarkBook?, _ after: MarkBook?, _ expected: Set<PersonID>
  ) -> Group {
    let (first, second) = (before ?? MarkBook(), after ?? MarkBook())
    var parameters: [Parameter] = []
    var incomparable: [Incomparable] = []
    for question in second.questions {
      guard let scale = question.scale,
        let earlier = first.questions.first(where: { $0.key == question.key })
      else { continue }
      let isClear =
        !first.contradictory.contains(question.key) && !second.contradictory.contains(question.key)
      guard isClear, earlier.isComparable(with: question) else {
        incomparable.append(Incomparable(key: question.key, text: question.text))
        continue
      }
      let later = second.answers(question.key)
      let pairs = first.answers(question.key).compactMap { person, mark in
        later[person].map { (before: mark, after: $0) }
      }
      parameters.append(
        Parameter(
          key: question.key, textBefore: earlier.text, text: question.text, scale: scale,
          count: pairs.count, dynamics: SmallGroup.tells(pairs.count) ? Dynamics(pairs) : nil))
    }
    return Group(
      form: place.form, role: place.role, parameters: parameters, incomparable: incomparable,
      both: first.people.intersection(second.people).sorted(),
      onlyBefore: first.people.subtracting(second.people).sorted(),
      onlyAfter: second.people.subtracting(first.people).sorted(),
      neither: expected.subtracting(first.people).subtracting(second.people).sorted(),
      repeated: first.repeated.union(second.repeated).sorted(), isAskedBefore: before != nil,
      isAskedAfter: after != nil)
  }
}
