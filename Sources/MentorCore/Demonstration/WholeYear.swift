import Wording

/// A school that has lived through its school year, every person in it invented.
///
/// The people are those of a ``Demonstration``; the year leads them from the consents of August to the
/// closing event of May, by the domain's own steps: pairs with their orders, meetings with feedback,
/// plans with results, surveys before and after, awards, practices. The same scale, seed and date give
/// the same records on every machine. What is not in order is so on purpose, and ``disorder`` counts it.
public struct WholeYear: Sendable {
  /// The day as which the school stands: one of ``dates(of:)``.
  public let date: CalendarDate

  /// The school year that was lived through.
  public let year: SchoolYear

  /// The school.
  public let organization: Organization

  /// Everybody, mentors first.
  public let people: RecordSet<Person>
  /// The profiles of mentors, those of the year before included.
  public let mentors: RecordSet<Mentor>
  /// The profiles of mentees, those of the year before included.
  public let mentees: RecordSet<Mentee>
  /// The consents.
  public let consents: RecordSet<Consent>
  /// Wishes and vetoes.
  public let constraints: RecordSet<Constraint>
  /// The interviews of mentors.
  public let interviews: RecordSet<Interview>
  /// The trainings of mentors.
  public let trainings: RecordSet<Training>
  /// The papers that employers' people bring.
  public let clearances: RecordSet<Clearance>
  /// The pairs and groups in every state, those of the year before included.
  public let pairs: RecordSet<Pair>
  /// The orders and letters.
  public let orders: RecordSet<Order>
  /// The meetings.
  public let meetings: RecordSet<Meeting>
  /// The feedback about meetings.
  public let feedback: RecordSet<Feedback>
  /// The individual plans.
  public let plans: RecordSet<DevelopmentPlan>
  /// What is done for those who wait.
  public let support: RecordSet<MenteeSupport>
  /// The partners.
  public let partners: RecordSet<Partner>
  /// The council of mentors.
  public let council: RecordSet<CouncilMember>
  /// The events.
  public let events: RecordSet<Event>
  /// The awards.
  public let awards: RecordSet<Award>
  /// The practices.
  public let practices: RecordSet<Practice>
  /// The surveys, and who answers them.
  public let surveys: WholeYearSurveys
  /// The roadmap, with what was due done.
  public let roadmaps: RecordSet<Roadmap>

  /// How many findings of each code `check` has, by code; nothing else is out of order.
  public let disorder: [String: Int]

  /// How many pairs at most have meetings, feedback and plans, so that no file passes what a data
  /// directory takes.
  public static let recordedPairs = 8000

  /// The days as which a year can be shown as lived through: the middle of May to the end of July.
  public static func dates(of year: SchoolYear) -> ClosedRange<CalendarDate> {
    CalendarDate(
      validYear: year.lastYear, month: 5, day: 15)...CalendarDate(
        validYear: year.lastYear, month: 7, day: 31)
  }

  /// The day that is taken where nobody names one: the last of May.
  public static func usualDate(of year: SchoolYear) -> CalendarDate {
    CalendarDate(validYear: year.lastYear, month: 5, day: 31)
  }

  /// Invents a school of `scale` and its school year as it stands on `date`.
  ///
  /// A `date` outside of ``dates(of:)`` is moved to the nearest of them.
  ///
  /// - Complexity: that of the matching up to 3000 mentees, O(*n*) in the number of people beyond.
  public init(
    _ scale: Demonstration.Scale = .standard, seed: UInt64 = 1, on date: CalendarDate
  ) {
    var builder = WholeYearBuilder(scale, seed: seed, on: date)
    builder.build()
    self.init(builder, seed: seed)
  }

  /// The year that `builder` has led through.
  init(_ builder: WholeYearBuilder, seed: UInt64) {
    let school = builder.school
    self.date = builder.date
    year = school.year
    organization = builder.organization
    people = RecordSet(school.people)
    mentors = RecordSet(school.mentors)
    mentees = RecordSet(school.mentees)
    consents = RecordSet(school.consents)
    constraints = RecordSet(school.constraints)
    interviews = RecordSet(builder.interviews)
    trainings = RecordSet(builder.trainings)
    clearances = RecordSet(builder.clearances)
    pairs = RecordSet(builder.pairs)
    orders = RecordSet(builder.orders)
    meetings = RecordSet(builder.meetings)
    feedback = RecordSet(builder.feedback)
    plans = RecordSet(builder.plans)
    support = RecordSet(builder.support)
    partners = RecordSet(builder.partners)
    council = RecordSet(builder.council)
    events = RecordSet(builder.events)
    awards = RecordSet(builder.awards)
    practices = RecordSet(builder.practices)
    surveys = WholeYearSurveys(builder, seed: seed)
    roadmaps = RecordSet(
      DemonstrationRoadmap.roadmaps(
        DemonstrationRoadmap.text(school: DemonstrationBuilder.school, year: school.year),
        on: builder.date))
    disorder = builder.countedDisorder
  }
}
