import Wording

/// The responses to one survey, one of each respondent.
///
/// Of two responses of one person the later day counts, of one day the one with the higher number. Who
/// is none of the people is known by name.
struct LatestResponses {
  /// One response of each respondent, in the order of their identifiers.
  let all: [Response]

  /// The people who answered more than once, in order.
  let repeated: [PersonID]

  /// Who answers.
  private enum Respondent: Hashable {
    case person(PersonID)
    case named(FoldedText)
  }

  /// Chooses among `responses`, which are sorted by identifier.
  ///
  /// - Complexity: O(*n* log *n*).
  init(_ responses: RecordSet<Response>) {
    var latest: [Respondent: Response] = [:]
    var nameless: [Response] = []
    var repeated: Set<PersonID> = []
    for response in responses {
      let respondent: Respondent
      if let person = response.person {
        respondent = .person(person)
      } else if let name = response.name {
        respondent = .named(FoldedText(name))
      } else {
        nameless.append(response)
        continue
      }
      if let earlier = latest[respondent] {
        if let person = response.person { repeated.insert(person) }
        if earlier.date > response.date { continue }
      }
      latest[respondent] = response
    }
    all = (nameless + latest.values).sorted { $0.id < $1.id }
    self.repeated = repeated.sorted()
  }
}
