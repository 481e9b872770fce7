import Wording

/// A school with a mentorship programme, every person in it invented.
///
/// The same scale, seed and date give the same records on every machine. The school is not in order
/// on purpose: consents are missing, ended or signed by the wrong party, a few people break a rule of
/// their form, and there are fewer places than mentees, as in real schools.
public struct Demonstration: Sendable {
  /// How large the school is.
  public struct Scale: Hashable, Sendable {
    /// The mentors of the school year, 1 or more.
    public let mentors: Int

    /// The mentees of the school year, 1 or more.
    public let mentees: Int

    /// The partner organisations from which mentors come; with none only forms inside the school
    /// occur, with one there are students, from two on employers as well.
    public let organizations: Int

    /// Creates a scale; the numbers must lie within ``people`` and ``partners``.
    public init(mentors: Int, mentees: Int, organizations: Int) {
      precondition(Self.people.contains(mentors) && Self.people.contains(mentees))
      precondition(Self.partners.contains(organizations))
      self.mentors = mentors
      self.mentees = mentees
      self.organizations = organizations
    }

    /// The numbers of mentors and of mentees that are accepted.
    public static let people = 1...1_000_000

    /// The numbers of partner organisations that are accepted.
    public static let partners = 0...10_000

    /// A school of usual size.
    public static let standard = Scale(mentors: 12, mentees: 40, organizations: 3)
  }

  /// The day for which ages and consents are made.
  public let date: CalendarDate

  /// The school year of ``date``, in which the programme runs.
  public let year: SchoolYear

  /// The school.
  public let organization: Organization

  /// Everybody, mentors first.
  public let people: RecordSet<Person>

  /// The profiles of mentors; those of the year before follow those of ``year``.
  public let mentors: RecordSet<Mentor>

  /// The profiles of mentees; those of the year before follow those of ``year``.
  public let mentees: RecordSet<Mentee>

  /// The consents.
  public let consents: RecordSet<Consent>

  /// The pairs of the year before.
  public let pairs: RecordSet<Pair>

  /// Wishes and vetoes.
  public let constraints: RecordSet<Constraint>

  /// The roadmap of the school as the text of a document, as somebody copied it out of Word.
  public let roadmapText: String

  /// The roadmap as the reader understands ``roadmapText``, with the first measures done.
  public let roadmaps: RecordSet<Roadmap>

  /// The name under which ``roadmapText`` is known.
  public static let roadmapFile = "дорожная-карта.txt"

  /// Invents a school of `scale` as it stands on `date`.
  ///
  /// - Complexity: O(*n*) in the number of people.
  public init(_ scale: Scale = .standard, seed: UInt64 = 1, on date: CalendarDate) {
    var builder = DemonstrationBuilder(scale, seed: seed, on: date)
    builder.build()
    self.date = date
    year = builder.year
    organization = builder.organization
    people = RecordSet(builder.people)
    mentors = RecordSet(builder.mentors)
    mentees = RecordSet(builder.mentees)
    consents = RecordSet(builder.consents)
    pairs = RecordSet(builder.pairs)
    constraints = RecordSet(builder.constraints)
    roadmapText = DemonstrationRoadmap.text(school: DemonstrationBuilder.school, year: year)
    roadmaps = RecordSet(DemonstrationRoadmap.roadmaps(roadmapText, on: date))
  }

  /// The participants of ``year`` as matching sees them.
  public var pool: Pool {
    Pool(
      organization: organization, people: people, mentors: mentors, mentees: mentees,
      consents: consents, pairs: pairs, constraints: constraints, year: year, on: date)
  }
}
