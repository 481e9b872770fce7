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

    /// Those who were to answer and did so neither time.
    public let neither: [PersonID]

    /// Those who were archived before anybody answered after the work: who left the programme early.
    ///
    /// They stand in no other list, whether they answered before or not.
    public let left: [PersonID]

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
    var asked: [MarkPlace: Set<PersonID>] = [:]
    for survey in surveys
    where survey.year == year && (survey.round == .before || survey.round == .after) {
      let place = MarkPlace(survey)
      guard before[place] != nil || after[place] != nil else { continue }
      asked[place, default: []].formUnion(
        SurveyParticipation(
          in: survey, mentors: mentors, mentees: mentees,
          responses: responses[survey.id] ?? RecordSet()
        ).expected)
    }
    self.year = year
    groups = Set(before.keys).union(after.keys).sorted().map { place in
      let (first, second) = (before[place], after[place])
      let left =
        place.role == .mentor
        ? Self.leavers(mentors, of: year, place, first?.firstDay, second?.firstDay)
        : Self.leavers(mentees, of: year, place, first?.firstDay, second?.firstDay)
      return Self.group(place, first, second, asked[place] ?? [], left)
    }
  }

  /// Those of `profiles` who belonged to `place` and were archived before the day `after`; whoever was
  /// archived before the day `before` took no part at all.
  private static func leavers(
    _ profiles: some Sequence<some PoolProfile>, of year: SchoolYear, _ place: MarkPlace,
    _ before: CalendarDate?, _ after: CalendarDate?
  ) -> Set<PersonID> {
    var left: Set<PersonID> = []
    var stayed: Set<PersonID> = []
    for profile in profiles
    where profile.year == year && place.form.map({ profile.forms.contains($0) }) ?? true {
      guard profile.status == .archived else {
        stayed.insert(profile.person)
        continue
      }
      guard let since = profile.statusSince else {
        left.insert(profile.person)
        continue
      }
      if before.map({ since > $0 }) ?? true, after.map({ since <= $0 }) ?? true {
        left.insert(profile.person)
      }
    }
    return left.subtracting(stayed)
  }

  private static func group(
    _ place: MarkPlace, _ before: MarkBook?, _ after: MarkBook?, _ expected: Set<PersonID>,
    _ archived: Set<PersonID>
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
    let left = archived.subtracting(second.people)
    return Group(
      form: place.form, role: place.role, parameters: parameters, incomparable: incomparable,
      both: first.people.intersection(second.people).sorted(),
      onlyBefore: first.people.subtracting(second.people).subtracting(left).sorted(),
      onlyAfter: second.people.subtracting(first.people).sorted(),
      neither: expected.subtracting(first.people).subtracting(second.people).subtracting(left)
        .sorted(),
      left: left.sorted(),
      repeated: first.repeated.union(second.repeated).sorted(), isAskedBefore: before != nil,
      isAskedAfter: after != nil)
  }
}
