/// A loss, compared by pairs first and by score second.
///
/// The differences in the inequalities of the certificate have the same shape, and none of them is
/// negative in this order.
struct Loss: Comparable {
  static let zero = Loss(pairs: 0, score: 0)
  static let unreached = Loss(pairs: .max, score: .max)

  var pairs: Int
  var score: Int

  static func < (left: Loss, right: Loss) -> Bool {
    left.pairs < right.pairs || (left.pairs == right.pairs && left.score < right.score)
  }

  static func + (left: Loss, right: Loss) -> Loss {
    Loss(pairs: left.pairs + right.pairs, score: left.score + right.score)
  }

  static func - (left: Loss, right: Loss) -> Loss {
    Loss(pairs: left.pairs - right.pairs, score: left.score - right.score)
  }
}

extension SolutionExplorer {
  /// By how much inequality (2) exceeds the score, after inequality (1) exceeds the one pair.
  func slack(_ mentee: Int, _ mentor: Int, score: Int) -> Loss {
    let bounds = (menteeIsContested[mentee] ? 0 : 1) + (mentorIsContested[mentor] ? 1 : 0)
    let price = certificate.menteePrices[mentee] + certificate.mentorPrices[mentor]
    return Loss(pairs: bounds - 1, score: price - score)
  }

  /// What it loses at least to leave a mentee without a mentor.
  func lossWithout(mentee: Int) -> Loss {
    Loss(pairs: menteeIsContested[mentee] ? 0 : 1, score: certificate.menteePrices[mentee])
  }

  /// What it loses at least to leave a place of a mentor empty.
  func lossWithoutPlace(of mentor: Int) -> Loss {
    Loss(pairs: mentorIsContested[mentor] ? 1 : 0, score: certificate.mentorPrices[mentor])
  }

  /// Whether a place of the mentor is taken by nobody.
  func hasFreePlace(_ mentor: Int) -> Bool {
    menteesOf[mentor].count < problem.freeCapacities[mentor]
  }
}
