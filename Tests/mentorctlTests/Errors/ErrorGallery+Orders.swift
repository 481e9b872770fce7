import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of orders and of their templates.
  static func orders() throws -> [ErrorSamples] {
    let day = try date("2026-10-01")
    let order = OrderID(number: 3)
    let other = OrderID(number: 5)
    let pair = PairID(number: 7)
    return [
      samples(
        OrderError.self,
        [
          .wrongState(order, .signed), .missingNumber(order), .missingSigner(order),
          .numberTaken(try OrderNumber(typed: "12"), year: 2026, by: other),
          .inFuture(try date("2026-10-02"), today: day), .nothingNamed(.pairs),
          .nothingNamed(.awards), .nothingNamed(.roadmap), .nothingNamed(.cancellation),
          .notTaken(.regulation, .people), .severalPeople(.curator, 2), .pairInOrder(pair, order),
          .pairChanged(order, pair), .pairAtWork(order, pair), .missingCancellation(order),
          .missingReason(order), .cannotCancel(order, by: other), .notNamed(order),
          .missingRecord(kind: Order.noun.one, id: "ORD-3"),
          .template(.pairs, .missingOperative), .unknownField("срок", known: ["срок планов"]),
          .unknownField("срок", known: []), .pair(.missingOrder(pair.erased)),
        ]),
      samples(
        TemplateProblem.self,
        [
          .strayBrace("Об {утверждении"), .emptyPlaceholder("Об {}"),
          .unknownCase("звательный", in: "{куратор:звательный}"),
          .unknownPlaceholder("завуч", known: ["куратор", "место"]), .caseWithoutPerson("место"),
          .missingPlain("{куратор:дательный}"), .caseInPlain("{куратор:дательный}"),
          .personOutside("человек"), .repeatedField("место"), .badFieldName("а:б"),
          .emptyText("heading"), .missingOperative, .contentWithoutSource(.pairs, .regulation),
        ]),
    ]
  }
}
