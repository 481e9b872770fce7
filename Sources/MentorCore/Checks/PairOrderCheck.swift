public import Wording

/// Pairs that work have an order.
public struct PairOrderCheck: Check {
  public let code = "pair.order"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.pairs]

  public let rule = Phrase(
    ru: "Пара, которая работает или работала, закреплена приказом.",
    en: "A pair that works or has worked is confirmed by an order.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.pairs.filter { $0.state.isConfirmed && $0.order == nil }
      .map { pair in
        finding(
          "\(pair.id)",
          Phrase(
            ru: "пара — «\(pair.state.name.ru)», а приказ не указан",
            en: "the pair is \(pair.state.name.en), but no order is named"),
          hint: Phrase(
            ru: "Впишите номер и дату приказа в поле order записи \(pair.id) в pairs.json.",
            en: "Enter number and date of the order in the field order of \(pair.id) in pairs.json."
          ))
      }
  }
}
