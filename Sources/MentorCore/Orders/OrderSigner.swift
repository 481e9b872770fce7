/// Who signs for the organisation.
public struct OrderSigner: Hashable, Sendable {
  /// The full name.
  public let name: String

  /// The office as the signature has it, «Директор».
  public let office: String

  /// Creates a signer.
  public init(name: String, office: String) {
    self.name = name
    self.office = office
  }
}

extension Organization {
  /// The office of the head as signatures have it; where none was named, the customary one.
  public var headOffice: String {
    if let directorOffice, !directorOffice.isBlank { return directorOffice }
    return level == .organization ? "Директор" : "Руководитель"
  }

  /// The head, who signs orders; `nil` where nobody is named.
  public var head: OrderSigner? {
    director.map { OrderSigner(name: $0, office: headOffice) }
  }
}
