import Wording

/// What a row tells about a mentor or a mentee; `nil` and empty mean that it does not tell.
struct ProfileDraft: Sendable {
  let forms: [FormCode]
  let interests: [String]
  let availability: Availability
  var competences: [String] = []
  var achievements: [String] = []
  var wishedAges: AgeRange?
  var hoursPerWeek: Double?
  var capacity: Int?
  var requests: [String] = []
  var goals: [String] = []
  var priority: Int?

  /// Reads the row of a table of `kind`; `form` stands where it names none.
  init(_ reader: inout RowReader, _ kind: ImportKind, form: FormCode?) {
    forms = reader.forms(or: form)
    interests = reader.list(.interests)
    availability = reader.text(.availability).map { Availability(typed: $0) } ?? .unknown
    if kind == .mentors {
      competences = reader.list(.competences)
      achievements = reader.list(.achievements)
      wishedAges = reader.wishedAges()
      hoursPerWeek = reader.hoursPerWeek()
      capacity = reader.capacity()
    } else {
      requests = reader.list(.requests)
      goals = reader.list(.goals)
      priority = reader.priority()
    }
  }

  /// What people of the first form are on their side of a pair, where that is one kind.
  func expectedKind(_ kind: ImportKind, of catalogue: FormCatalogue) -> RoleKind? {
    forms.lazy.compactMap { code in
      let form = catalogue[code]
      return kind == .mentors ? form?.mentorKind : form?.menteeKind
    }.first
  }

  /// `mentor` with what the row tells.
  func updating(_ mentor: Mentor, origin: Origin) -> Mentor {
    var mentor = mentor
    mentor.forms = forms.isEmpty ? mentor.forms : forms
    mentor.interests = interests.isEmpty ? mentor.interests : interests
    mentor.availability = availability == .unknown ? mentor.availability : availability
    mentor.competences = competences.isEmpty ? mentor.competences : competences
    mentor.achievements = achievements.isEmpty ? mentor.achievements : achievements
    mentor.wishedAges = wishedAges ?? mentor.wishedAges
    mentor.hoursPerWeek = hoursPerWeek ?? mentor.hoursPerWeek
    mentor.capacity = capacity ?? mentor.capacity
    mentor.origin = origin
    return mentor
  }

  /// `mentee` with what the row tells.
  func updating(_ mentee: Mentee, origin: Origin) -> Mentee {
    var mentee = mentee
    mentee.forms = forms.isEmpty ? mentee.forms : forms
    mentee.interests = interests.isEmpty ? mentee.interests : interests
    mentee.availability = availability == .unknown ? mentee.availability : availability
    mentee.requests = requests.isEmpty ? mentee.requests : requests
    mentee.goals = goals.isEmpty ? mentee.goals : goals
    mentee.priority = priority ?? mentee.priority
    mentee.origin = origin
    return mentee
  }
}
