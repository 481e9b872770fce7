import JSONStore
import MentorCore
import Wording

extension CriterionShare {
  /// The share as programs read it.
  var json: JSON {
    [
      "criterion": .string(criterion.id), "points": .integer(Int64(points)),
      "possible": .integer(Int64(possible)),
      "measure": measure.map { .integer(Int64($0)) } ?? .null,
      "common": .array(common.map(JSON.string)),
    ]
  }

  /// The share in a sentence without a full stop: title, points and what is behind them.
  var sentence: Phrase {
    criterion.name
      + Phrase(ru: ": \(points) из \(possible)", en: ": \(points) of \(possible)") + reason
  }

  private var reason: Phrase {
    guard let measure else {
      return Phrase(ru: " — ответа нет", en: " — no answer was given")
    }
    guard !common.isEmpty else {
      switch measure {
      case 1000: return Phrase(ru: " — полностью", en: " — in full")
      case 0: return Phrase(ru: " — нет", en: " — not met")
      default: return Phrase(ru: " — отчасти", en: " — in part")
      }
    }
    let list = common.map(\.visible).joined(separator: "; ")
    return Phrase(ru: " — общее: \(list)", en: " — in common: \(list)")
  }
}
