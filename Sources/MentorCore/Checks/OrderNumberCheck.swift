public import Wording

/// Every number is given once a year.
public struct OrderNumberCheck: Check {
  public let code = "order.number"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.orders]

  public let rule = Phrase(
    ru: "Номер приказа не повторяется в реестре календарного года (значение по умолчанию).",
    en: "A number is given once in the register of a calendar year (the program's default).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let years = Set(records.orders.compactMap(\.date?.year)).sorted()
    return years.flatMap { year in
      OrderKind.Register.allCases.flatMap { register in
        OrderRegister(records.orders, of: register, in: year).repeats.flatMap { one in
          one.orders.dropFirst().map { order in
            finding(
              "\(order)",
              Phrase(
                ru: "номер \(one.number.text) в \(year) году уже есть у \(one.orders[0])",
                en: "the number \(one.number.text) of \(year) is borne by \(one.orders[0]) already"),
              hint: Phrase(
                ru: "Сверьте с журналом приказов и исправьте поле number в orders.json.",
                en: "Compare the paper register and correct the field number in orders.json."))
          }
        }
      }
    }
  }
}
