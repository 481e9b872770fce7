internal import Assignment
import Wording

/// Words what is wrong with a certificate, with the people behind the numbers.
struct ViolationWords {
  let mentees: [MenteeID]
  let mentors: [MentorID]

  /// The violation as a clause.
  func callAsFunction(_ violation: CertificateViolation) -> Phrase {
    switch violation {
    case .priceOutOfRange(let price):
      Phrase(
        ru: "цена \(price) вне пределов, в которых цены складываются",
        en: "the price \(price) is beyond what prices can be added in")
    case .wrongLength(let expected, let found):
      Phrase(
        ru: "участников \(expected), а чисел \(found)",
        en: "there are \(expected) participants, but \(found) numbers")
    case .notEligible(let row, let column):
      Phrase(
        ru: "пары \(mentors[column]) – \(mentees[row]) нет среди возможных",
        en: "pair \(mentors[column]) – \(mentees[row]) is not among the possible ones")
    case .overCapacity(let column, let capacity, let load):
      Phrase(
        ru: "у наставника \(mentors[column]) мест \(capacity), а наставляемых \(load)",
        en: "mentor \(mentors[column]) has \(capacity) places and \(load) mentees")
    case .lockBroken(let row, let column):
      Phrase(
        ru: "\(mentees[row]) закреплён за \(mentors[column]), но пара другая",
        en: "\(mentees[row]) is locked to \(mentors[column]), but paired otherwise")
    case .lockedMenteeContested(let row):
      Phrase(
        ru: "\(mentees[row]) закреплён и назван среди тех, кому не хватает мест",
        en: "\(mentees[row]) is locked and listed as contested")
    case .countNotProved(let bound, let pairs):
      Phrase(
        ru: "неравенство (1): пар \(pairs), а доказано лишь, что их не больше \(bound)",
        en: "inequality (1): there are \(pairs) pairs, but only \(bound) is proved to be the limit")
    case .totalNotProved(let bound, let total):
      Phrase(
        ru: "неравенство (3): сумма \(total), а цены дают "
          + (bound.map { "\($0)" } ?? "число вне пределов"),
        en: "inequality (3): the total is \(total), but the prices add up to "
          + (bound.map { "\($0)" } ?? "a number beyond the limits"))
    case .escapesContestedMentors(let row, let column):
      Phrase(
        ru: "неравенство (1): \(mentees[row]) может быть и с \(mentors[column]), где мест хватает",
        en: "inequality (1): \(mentees[row]) may also have \(mentors[column]), who is not contested"
      )
    case .negativeMenteePrice(let row, let price):
      Phrase(
        ru: "неравенство (2): цена \(mentees[row]) меньше нуля: \(price)",
        en: "inequality (2): the price of \(mentees[row]) is below zero: \(price)")
    case .negativeMentorPrice(let column, let price):
      Phrase(
        ru: "неравенство (2): цена места у \(mentors[column]) меньше нуля: \(price)",
        en: "inequality (2): the price of a place of \(mentors[column]) is below zero: \(price)")
    case .lockPriceDiffers(let row, let price, let score):
      Phrase(
        ru: "неравенство (2): цена закреплённого \(mentees[row]) — \(price), а балл его пары — "
          + "\(score)",
        en:
          "inequality (2): the price of the locked \(mentees[row]) is \(price), its score \(score)")
    case .priceBelowScore(let row, let column, let price, let score):
      Phrase(
        ru:
          "неравенство (2): у \(mentees[row]) с \(mentors[column]) балл \(score), а цены вместе — "
          + "\(price)",
        en: "inequality (2): \(mentees[row]) and \(mentors[column]) have the score \(score), but "
          + "their prices add up to \(price)")
    case .unorderedNumbers:
      Phrase(
        ru: "участники перечислены не по порядку", en: "the participants are not listed in order")
    case .unfair(let violation):
      Phrase(
        ru: "уровень баллов не доказан (\(violation))",
        en: "a level of scores is not proved (\(violation))")
    case .otherObjective:
      Phrase(
        ru: "доказательство относится к другой цели подбора",
        en: "the certificate proves another objective")
    case .wrongFigure:
      Phrase(
        ru: "итоги не сходятся с парами", en: "the totals do not agree with the pairs")
    }
  }
}
