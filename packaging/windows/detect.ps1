<#
.SYNOPSIS
  Intune's detection rule: exit 0 and a line where this version of Clearing (or a newer one) is installed, else exit 1.
#>
[CmdletBinding()]
param([version]$Wanted = '0.1.0')
$found = Get-ItemProperty -Path 'HKLM:\SOFTWARE\Clearing' -ErrorAction SilentlyContinue
if ($found -and [version]$found.Version -ge $Wanted -and (Test-Path (Join-Path $found.InstallDir 'clearing.exe'))) {
    Write-Output "Clearing $($found.Version)"
    exit 0
}
exit 1
