import JSONStore
import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of statistical forms.
  static func statistics() throws -> [ErrorSamples] {
    let code = try StatisticsCode(jsonText: "REGION")
    let number = try CellNumber(jsonText: "01")
    let cell = CellAddress(number, number, number)
    return [
      samples(
        StatisticsError.self,
        [
          .unknown(code, near: [try StatisticsCode(jsonText: "1-DOP")]), .unknown(code, near: []),
          .exists(code), .noCell(cell, code), .notEntered(cell, code),
          .noItem("окпо", ["okpo", "name"]), .noItem("okpo", []), .frozen(code, "2026/27"),
          .notFrozen(code, "2026"), .noXML(code),
          .emptyItems(["okpo", "name"], ofOrganization: ["name"], code),
          .emptyItems(["name"], ofOrganization: ["name"], code), .hiddenItems(["leader_fio"]),
          .shown(try IndicatorCode(jsonText: "L-1"), [FormCell(code, cell)]),
          .wrongOKPO("123", code), .value(problem),
        ])
    ]
  }
}
