internal import Assignment
import Wording

/// Checks the numbers of fair and stable answers, with code that shares nothing with the solvers.
///
/// The people of `problem` are `mentees` and `mentors`, in its order.
struct ProofCheck {
  let problem: AssignmentProblem
  let mentees: [MenteeID]
  let mentors: [MentorID]

  private var words: ViolationWords { ViolationWords(mentees: mentees, mentors: mentors) }

  /// What is wrong with `contested` and `levels` as a proof that giving the mentees the mentors `chosen`
  /// is fair; `nil` where nothing is.
  func objection(
    to chosen: [Int?], contested: (mentees: [MenteeID], mentors: [MentorID]), levels: [FairLevel]
  ) -> Phrase? {
    let rows = Dictionary(uniqueKeysWithValues: mentees.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: mentors.enumerated().map { ("\($1)", $0) })
    var proof: [FairCertificate.Level] = []
    for level in levels {
      var prices: [FairCertificate.MentorPrice] = []
      for entry in level.prices.entries {
        guard let column = columns[entry.mentor] else { return Matching.otherPeople }
        prices.append(FairCertificate.MentorPrice(mentor: column, price: entry.score))
      }
      proof.append(
        FairCertificate.Level(
          score: level.score, mentorPrices: prices.sorted { $0.mentor < $1.mentor },
          leftOutPrice: level.leftOutPrice, emptyPlacePrice: level.emptyPlacePrice))
    }
    let contestedMentees = contested.mentees.compactMap { rows[$0] }
    let contestedMentors = contested.mentors.compactMap { columns["\($0)"] }
    guard contestedMentees.count == contested.mentees.count,
      contestedMentors.count == contested.mentors.count
    else { return Matching.otherPeople }
    return CertificateChecker(problem).firstViolation(
      mentors: chosen,
      certificate: FairCertificate(
        contestedMentees: contestedMentees.sorted(), contestedMentors: contestedMentors.sorted(),
        levels: proof)
    ).map(words.callAsFunction)
  }

  /// Who would leave what `chosen` gives them, where everybody has the order that `ballots` and scores
  /// make; `nil` where nobody would.
  func objection(to chosen: [Int?], ballots: Ballots) -> Phrase? {
    let preferences: Preferences
    do throws(PairingError) {
      preferences = try Preferences(problem, ballots, mentees: mentees, mentors: mentors)
    } catch {
      return error.message
    }
    do throws(StabilityViolation) {
      let found = try StabilityChecker(preferences).blockingPairs(of: chosen, limit: 1)
      return found.first.map { words(.blocked($0)) }
    } catch {
      return words(error)
    }
  }
}
