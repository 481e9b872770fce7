import JSONStore

/// The records from which facts are counted.
public struct CountingRecords: Sendable {
  public var people = RecordSet<Person>()
  public var mentors = RecordSet<Mentor>()
  public var mentees = RecordSet<Mentee>()
  public var pairs = RecordSet<Pair>()
  public var partnerships = RecordSet<OrganizationPair>()
  public var trainings = RecordSet<Training>()
  public var meetings = RecordSet<Meeting>()
  public var partners = RecordSet<Partner>()
  public var practices = RecordSet<Practice>()
  public var events = RecordSet<Event>()

  /// The mark of satisfaction that the participant with this profile gave, from 1 to 10.
  public var satisfaction: [RecordIdentifier: Int] = [:]

  /// The surveys whose marks are left out, since they ask on another scale.
  public var unlike: [SurveyID] = []

  /// The settings, which say how many hours a training has.
  public var settings = ProgrammeSettings.standard

  /// The mark from which somebody is satisfied.
  public var satisfiedFrom: Int { settings.satisfiedFrom ?? SatisfactionMarks.satisfiedFrom }

  /// The forms.
  public var forms = FormCatalogue.standard

  /// Creates records of which there are none yet.
  public init() {}
}
