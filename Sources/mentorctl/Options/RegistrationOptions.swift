public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// What the state registers say of the organisation.
struct RegistrationOptions: ArgumentSet {
  @Option(
    "address", value: ValueName(ru: "адрес", en: "address"), allowsEmpty: true,
    Phrase(ru: "Адрес, как в ЕГРЮЛ.", en: "The address, as in the state register."))
  var address: Clearable<String>?

  @Option(
    "inn", allowsEmpty: true,
    Phrase(ru: "ИНН организации.", en: "The taxpayer's number (ИНН) of the organisation."))
  var inn: Clearable<TaxpayerNumber>?

  @Option(
    "ogrn", allowsEmpty: true,
    Phrase(ru: "ОГРН организации.", en: "The number in the state register (ОГРН)."))
  var ogrn: Clearable<RegistrationNumber>?

  @Option(
    "site", value: ValueName(ru: "адрес", en: "address"), allowsEmpty: true,
    Phrase(
      ru: "Страница, на которой публикует организация.", en: "Where the organisation publishes."))
  var site: Clearable<String>?

  /// Enters what was given into `organization`.
  func change(_ organization: inout Organization) {
    organization.address = address.replacing(organization.address)?.cleaned()
    organization.inn = inn.replacing(organization.inn)
    organization.ogrn = ogrn.replacing(organization.ogrn)
    organization.site = site.replacing(organization.site)?.cleaned()
  }
}

extension TaxpayerNumber: WrittenValue {
  public static var valueName: ValueName { ValueName(ru: "ИНН", en: "number") }
}

extension RegistrationNumber: WrittenValue {
  public static var valueName: ValueName { ValueName(ru: "ОГРН", en: "number") }
}
