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
    case .wrongFigure:
      Phrase(
        ru: "итоги не сходятся с парами", en: "the totals do not agree with the pairs")
    case .unfair(let violation): self(violation)
    case .otherObjective:
      Phrase(
        ru: "доказательство другого вида, чем цель подбора",
        en: "the certificate is of another kind than the objective")
    }
  }

  /// What is wrong with a level of a fair answer, as a clause.
  private func callAsFunction(_ violation: FairnessViolation) -> Phrase {
    switch violation {
    case .unexpectedLevel(let score):
      Phrase(
        ru: "уровень \(score) назван не по порядку, или такого балла у оставшихся пар нет",
        en: "the level \(score) is out of order, or no remaining pair has this score")
    case .unorderedPrices(let score, let column):
      Phrase(
        ru: "балл \(score): цена \(mentors[column]) названа дважды или равна нулю",
        en: "score \(score): the price of \(mentors[column]) is named twice or is 0")
    case .priceOutOfRange(let score, let price):
      Phrase(
        ru: "балл \(score): цена \(price) вне пределов, в которых цены складываются",
        en: "score \(score): the price \(price) is beyond what prices can be added in")
    case .priceBelowValue(let score, let row, let column):
      Phrase(
        ru:
          "неравенство (4), балл \(score): цены \(mentees[row]) и \(mentors[column]) не достигают "
          + "значения их пары",
        en:
          "inequality (4), score \(score): the prices of \(mentees[row]) and \(mentors[column]) do "
          + "not reach the value of their pair")
    case .leavingOutPays(let score, let row):
      Phrase(
        ru: "неравенство (5), балл \(score): могло быть лучше, если без пары останется "
          + "\(mentees[row])",
        en: "inequality (5), score \(score): leaving out \(mentees[row]) might be better")
    case .emptyPlacePays(let score, let column):
      Phrase(
        ru: "неравенство (6), балл \(score): могло быть лучше, если место у \(mentors[column]) "
          + "останется пустым",
        en: "inequality (6), score \(score): an empty place with \(mentors[column]) might be better"
      )
    case .emptyPlacePriced(let score, let column):
      Phrase(
        ru:
          "неравенство (6), балл \(score): у \(mentors[column]) есть пустое место, а цена его выше",
        en:
          "inequality (6), score \(score): \(mentors[column]) has an empty place, but a higher price"
      )
    }
  }

  /// Why an answer is not stable, as a clause.
  func callAsFunction(_ violation: StabilityViolation) -> Phrase {
    switch violation {
    case .blocked(let pair):
      Phrase(
        ru:
          "\(mentors[pair.mentor]) и \(mentees[pair.mentee]) оба предпочли бы друг друга тому, что "
          + "у них есть",
        en: "\(mentors[pair.mentor]) and \(mentees[pair.mentee]) would both rather have each other")
    case .wrongLength(let expected, let found):
      self(CertificateViolation.wrongLength(expected: expected, found: found))
    case .notEligible(let mentee, let mentor):
      self(CertificateViolation.notEligible(mentee: mentee, mentor: mentor))
    case .lockBroken(let mentee, let lock):
      self(CertificateViolation.lockBroken(mentee: mentee, lock: lock))
    case .overCapacity(let mentor, let capacity, let load):
      self(CertificateViolation.overCapacity(mentor: mentor, capacity: capacity, mentees: load))
    case .wrongFigure(let stated, let found):
      self(CertificateViolation.wrongFigure(stated: stated, found: found))
    }
  }
}
