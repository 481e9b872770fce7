public import Wording

/// The order that a pair names was signed, and names the pair.
public struct OrderPairCheck: Check {
  public let code = "order.pair"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.orders, .pairs]

  public let rule = Phrase(
    ru: "Приказ, на который ссылается пара, подписан и называет её.",
    en: "The order to which a pair refers was signed and names the pair.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.pairs.compactMap { pair in
      guard let record = pair.orderRecord else { return nil }
      let order = records.orders.first { $0.id.erased == record }
      guard let order, let problem = Self.problem(of: pair, with: order) else { return nil }
      return finding(
        "\(pair.id)", Phrase(verbatim: "\(record): ") + problem,
        hint: Phrase(
          ru: "Сверьте запись \(pair.id) в pairs.json с приказами: mentorctl order list.",
          en: "Compare \(pair.id) in pairs.json with the orders: mentorctl order list."))
    }
  }

  private static func problem(of pair: Pair, with order: Order) -> Phrase? {
    if order.state == .draft {
      return Phrase(ru: "приказ ещё не подписан", en: "the order is not signed yet")
    }
    if !order.pairs.contains(where: { $0.pair == pair.id }) {
      return Phrase(ru: "приказ не называет эту пару", en: "the order does not name this pair")
    }
    return nil
  }
}
